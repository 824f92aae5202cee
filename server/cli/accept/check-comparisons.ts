import { turned } from '#core/comparison/relations/relation.ts';
import { routes } from '#contract/routes.ts';
import type { CorpusPack } from '../../packs/corpus-pack.ts';
import type { LoadedPack } from '../../packs/load-pack.ts';
import type { ApiClient } from '../api-client.ts';

type Comparison = CorpusPack['comparisons'][number];

/** What the API says of two claims beside what the pack says. */
export interface CheckedComparison {
  names: string;
  expected: string;
  found: string;
  because: string;
}

/** Asks of every two claims the pack compares what they are to each other. */
export async function checkComparisons(
  server: ApiClient,
  pack: CorpusPack,
  { topics, claims }: LoadedPack,
): Promise<CheckedComparison[]> {
  const checked: CheckedComparison[] = [];
  for (const comparison of pack.comparisons) {
    const [a, b] = [claims.get(comparison.a), claims.get(comparison.b)];
    const question = a?.question && a.question.id === b?.question?.id ? a.question.id : null;
    const names = `${comparison.a}, ${comparison.b}`;
    const found =
      a && b && question ? await relationOf(server, topics, question, a.id, b.id) : null;
    checked.push({
      names,
      expected: wordsOf(comparison),
      found: found ? wordsOf(withoutCertainty(comparison, found)) : 'nothing',
      because: found?.because ?? 'they do not answer one question',
    });
  }
  return checked;
}

export const isRight = ({ expected, found }: CheckedComparison): boolean => expected === found;

async function relationOf(
  server: ApiClient,
  topics: ReadonlyMap<string, string>,
  questionId: string,
  a: string,
  b: string,
) {
  for (const topicId of topics.values()) {
    const { items } = await server.call(routes.listQuestions, { query: { topicId } });
    if (!items.some(({ id }) => id === questionId)) continue;
    const params = { topicId, questionId };
    const { pairs } = await server.call(routes.getQuestionRelations, { params, query: {} });
    const pair = pairs.find((each) => [each.a, each.b].sort().join() === [a, b].sort().join());
    if (!pair) return null;
    const { relation, certainty, because, direction } = pair;
    const related = { relation, certainty, because, ...(direction && { direction }) };
    return pair.a === a ? related : turned(related);
  }
  return null;
}

/** Where the pack says nothing of how certain it is, either will do. */
function withoutCertainty(
  { certainty }: Comparison,
  found: Pick<Comparison, 'relation' | 'certainty'>,
) {
  return certainty === undefined ? { relation: found.relation } : found;
}

function wordsOf({ relation, certainty }: Pick<Comparison, 'relation' | 'certainty'>): string {
  return certainty === undefined ? relation : `${relation}, ${certainty}`;
}
