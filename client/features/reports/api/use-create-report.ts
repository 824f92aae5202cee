import { useQueryClient } from '@tanstack/react-query';
import type { Report } from '#contract/reports.ts';
import { routes } from '#contract/routes.ts';
import { markStale } from '../../../lib/mark-stale.ts';
import { useWrite } from '../../../lib/use-write.ts';

/** Saves a selection as a report, and goes on with it. */
export function useCreateReport(onCreated: (report: Report) => void) {
  const client = useQueryClient();
  return useWrite(routes.createReport, {
    onDone: (report) => {
      void markStale(client, routes.createReport.tag);
      onCreated(report);
    },
  });
}
