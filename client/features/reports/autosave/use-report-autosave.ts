import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Report } from '#contract/reports.ts';
import { routes } from '#contract/routes.ts';
import { call } from '../../../lib/api.ts';
import { markStale } from '../../../lib/mark-stale.ts';
import { useSaveState, type SaveState } from '../../../lib/save-state.ts';
import { createStore } from '../../../lib/store.ts';
import { reportQuery } from '../api/report-queries.ts';
import { keeperIn } from './kept-draft.ts';
import { outcomeOf } from './outcome.ts';
import { ReportAutosave, type Saving } from './report-autosave.ts';
import type { ReportDraft } from './report-draft.ts';

interface State {
  draft: ReportDraft;
  saving: Saving;
}

/** The report as it is being written, and how far that is saved; the top bar says it in a word. */
export function useReportAutosave(report: Report, memberId: string) {
  const client = useQueryClient();
  const [{ autosave, store }] = useState(() => {
    const opened = createStore<State | null>(null);
    const made = new ReportAutosave(report, {
      keeper: keeperIn(localStorage, memberId, report.id),
      send: (ifVersion, changes) =>
        outcomeOf(
          call(routes.editReport, { params: { reportId: report.id }, ifVersion, body: changes }),
        ),
      onReport: (now) => {
        client.setQueryData(reportQuery(report.id).queryKey, now);
        void markStale(client, routes.editReport.tag);
      },
      onChange: () => opened.set({ draft: made.draft, saving: made.saving }),
    });
    opened.set({ draft: made.draft, saving: made.saving });
    return { autosave: made, store: opened };
  });
  const state = useSyncExternalStore(store.subscribe, store.get);

  useEffect(() => {
    if (report.abilities.edit) autosave.resume(report);
    const flush = () => void autosave.flush();
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
    // Once: what changes later comes through `receive`.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [autosave]);
  useEffect(() => autosave.receive(report), [autosave, report]);

  const { draft, saving } = state ?? { draft: autosave.draft, saving: autosave.saving };
  useSaveState(useMemo(() => wordOf(saving, report.updatedAt), [saving, report.updatedAt]));
  return { draft, saving, autosave };
}

function wordOf(saving: Saving, savedAt: string): SaveState {
  switch (saving.is) {
    case 'saved':
      return { is: 'saved', at: savedAt };
    case 'waiting':
    case 'sending':
      return { is: 'saving' };
    case 'offline':
    case 'conflict':
    case 'refused':
      return { is: saving.is };
  }
}
