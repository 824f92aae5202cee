import { CodePoints } from '#core/text/code-points.ts';
import { verbLemma } from '#core/wording/verbs/stances.ts';
import type { Actor } from '#core/members/member.ts';
import type { QueryOf, ResponseOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import type { ClaimInWording } from '#contract/wording.ts';
import type { ComparisonDeps } from '../comparison-deps.ts';
import { notFound } from '../../../platform/domain-error.ts';
import { readColumns } from '../columns-query.ts';
import {
  readPrintedVerbs,
  readWordingClaims as readRows,
  type WordingClaimRow,
} from './wording-claims-query.ts';

type Route = (typeof routes)['getWordingClaims'];

/** The claims behind a count: of a source and a verb, or of a hedge. */
export async function readWordingClaims(
  { database }: ComparisonDeps,
  actor: Actor,
  topicId: string,
  { column, sourceId, verb, hedge, limit, ...filter }: QueryOf<Route>,
): Promise<ResponseOf<Route>> {
  const topic = { workspaceId: actor.workspaceId, topicId };
  const plans = await readColumns(database, topic, filter);
  if (!plans) throw notFound();
  const chosen = plans.filter(({ key }) => !column?.length || column.includes(key));
  const verbs =
    verb === undefined
      ? null
      : (await readPrintedVerbs(database, topic, chosen, filter, sourceId)).filter(
          (printed) => verbLemma(printed) === verb,
        );
  const rows = await readRows(database, topic, chosen, filter, { sourceId, verbs, hedge }, limit);
  return { items: rows.map(present), more: (rows[0]?.total ?? 0) - rows.length };
}

function present({ total: _, exact, hedges, start, ...row }: WordingClaimRow): ClaimInWording {
  const points = new CodePoints(exact);
  return {
    ...row,
    quote: exact,
    start,
    hedges: hedges.map((span) => ({
      ...span,
      exact: points.slice(span.start - start, span.end - start),
    })),
  };
}
