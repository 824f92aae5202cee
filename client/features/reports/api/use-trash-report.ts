import type { Report } from '#contract/reports.ts';
import { routes } from '#contract/routes.ts';
import { withUndo } from '../../../components/notify.tsx';
import { useWrite } from '../../../lib/use-write.ts';

/** Puts a report into the trash and offers to take it back. */
export function useTrashReport(onDone?: () => void) {
  const trash = useWrite(routes.trashReport);
  const restore = useWrite(routes.restoreReport);
  return ({ id, title, version }: Report) =>
    void withUndo(
      trash.mutateAsync({ params: { reportId: id }, ifVersion: version }),
      `“${title}” is in the trash.`,
      () => restore.mutate({ params: { reportId: id } }),
    ).then((isStored) => isStored && onDone?.());
}
