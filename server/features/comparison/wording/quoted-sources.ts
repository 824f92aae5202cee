import type { Actor } from '#core/members/member.ts';
import type { QueryOf, ResponseOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import type { ComparisonDeps } from '../comparison-deps.ts';
import { notFound } from '../../../platform/domain-error.ts';
import { withOutlets } from '../outlets-shown.ts';
import { topicStands } from '../question-query.ts';
import { readQuotedSources } from './quoted-query.ts';

type Route = (typeof routes)['getQuotedSources'];

/** As many as a list to choose from holds. */
const most = 100;

export async function readSourcesQuoted(
  { database }: ComparisonDeps,
  actor: Actor,
  topicId: string,
  query: QueryOf<Route>,
): Promise<ResponseOf<Route>> {
  const topic = { workspaceId: actor.workspaceId, topicId };
  const shown = await withOutlets(database, topic, query);
  const [stands, items] = await Promise.all([
    topicStands(database, topic),
    readQuotedSources(database, topic, shown, most),
  ]);
  if (!stands) throw notFound();
  return { items };
}
