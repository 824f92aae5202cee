import { CodePoints } from '#core/text/code-points.ts';
import { stanceOfVerb, verbLemma } from '#core/wording/verbs/stances.ts';
import type { Actor } from '#core/members/member.ts';
import type { QueryOf, ResponseOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import type { ClaimInWording } from '#contract/wording.ts';
import type { ComparisonDeps } from '../comparison-deps.ts';
import { notFound } from '../../../platform/domain-error.ts';
import { readColumns } from '../columns-query.ts';
import { outletsShown } from '../outlets-shown.ts';
import {
  readPrintedVerbs,
  readWordingClaims as readRows,
  type WordingClaimRow,
} from './wording-claims-query.ts';

type Route = (typeof routes)['getWordingClaims'];

/** The claims behind a count: of a source and a verb, of a class of verbs, or of a hedge. */
export async function readWordingClaims(
  { database }: ComparisonDeps,
  actor: Actor,
  topicId: string,
  { column, sourceId, verb, stance, hedge, limit, ...filter }: QueryOf<Route>,
): Promise<ResponseOf<Route>> {
  const topic = { workspaceId: actor.workspaceId, topicId };
  const plans = await readColumns(database, topic, filter);
  if (!plans) throw notFound();
  const outlets = column?.length
    ? plans.filter(({ key }) => column.includes(key)).flatMap((plan) => plan.outlets)
    : await outletsShown(database, topic, filter);
  const shown = { ...filter, outlets };
  const verbs =
    verb === undefined && stance === undefined
      ? null
      : (await readPrintedVerbs(database, topic, shown, sourceId))
          .map((printed) => ({ printed, lemma: verbLemma(printed) }))
          .filter(({ lemma }) => verb === undefined || lemma === verb)
          .filter(({ lemma }) => stance === undefined || stanceOfVerb(lemma) === stance)
          .map(({ printed }) => printed);
  const rows = await readRows(database, topic, shown, { sourceId, verbs, hedge }, limit);
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
