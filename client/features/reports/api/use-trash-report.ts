import type { Report } from '#contract/reports.ts';
import { routes } from '#contract/routes.ts';
import { notifyUndo } from '../../../components/notify.tsx';
import { useWrite } from '../../../lib/use-write.ts';
import { wentThrough } from '../../../lib/went-through.ts';

/** Puts a report into the trash and offers to take it back. */
export function useTrashReport(onDone?: () => void) {
  const trash = useWrite(routes.trashReport);
  const restore = useWrite(routes.restoreReport);
  return ({ id, title, version }: Report) =>
    void wentThrough(trash.mutateAsync({ params: { reportId: id }, ifVersion: version })).then(
      (isStored) => {
        if (!isStored) return;
        notifyUndo(`“${title}” is in the trash.`, () =>
          restore.mutate({ params: { reportId: id } }),
        );
        onDone?.();
      },
    );
}
