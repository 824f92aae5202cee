import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { ArticleSummary } from '#contract/articles.ts';
import { routes } from '#contract/routes.ts';
import { notify, notifyUndo } from '../../../components/notify.tsx';
import { call } from '../../../lib/api.ts';
import { countOf } from '../../../lib/count-of.ts';
import { markStale } from '../../../lib/mark-stale.ts';
import { stepsFor, undoSteps, type ArticleChange, type ChangeStep } from './change.ts';

interface Deed {
  articles: readonly ArticleSummary[];
  change: ArticleChange;
  /** What was done, after the number: "put into the trash". */
  done: string;
}

/** Does one thing to many articles, tells what was not done and why, and offers to take it back. */
export function useChangeArticles() {
  const client = useQueryClient();
  const run = useMutation({
    mutationFn: async ({ articles, change }: Deed) => {
      const ids = articles.map(({ id }) => id);
      return carryOut(client, stepsFor(ids, change));
    },
    onSuccess: ({ changed, unchanged }, { articles, change, done }) => {
      const before = articles.filter(({ id }) => changed.has(id));
      const kept = unchanged[0];
      const notDone =
        kept === undefined ? '' : ` ${countOf(unchanged.length, 'article')} not: ${kept.because}`;
      const message = `${countOf(changed.size, 'article')} ${done}.${notDone}`;
      const steps = undoSteps(change, before);
      if (steps.length === 0) notify(message);
      else notifyUndo(message, () => undo.mutate(steps));
    },
  });
  const undo = useMutation({ mutationFn: (steps: ChangeStep[]) => carryOut(client, steps) });
  return { change: run.mutate, isPending: run.isPending };
}

async function carryOut(client: QueryClient, steps: readonly ChangeStep[]) {
  const changed = new Set<string>();
  const unchanged: { id: string; because: string }[] = [];
  try {
    for (const step of steps) {
      const answer = await call(routes.changeArticles, { body: step });
      for (const id of answer.changed) changed.add(id);
      unchanged.push(...answer.unchanged);
    }
  } finally {
    // Also when a later step failed: the earlier ones are done.
    await markStale(client, routes.changeArticles.tag);
  }
  return { changed, unchanged };
}
