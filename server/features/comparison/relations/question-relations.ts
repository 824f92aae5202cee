import { rangeLine } from '#core/comparison/groups/range-line.ts';
import { inUnit, rateTimeOf, type FigureInUnit } from '#core/comparison/relations/in-unit.ts';
import { bareSummary, summarise } from '#core/comparison/row/row-summary.ts';
import { byTelling } from '#core/comparison/row/telling.ts';
import type { Actor } from '#core/members/member.ts';
import type { QueryOf, ResponseOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import { notFound } from '../../../platform/domain-error.ts';
import { outletsOf } from '../cell.ts';
import type { ComparisonDeps } from '../comparison-deps.ts';
import type { TopicKey } from '../matrix-filter-query.ts';
import { outletsShown } from '../outlets-shown.ts';
import { relateRows, type RelatedRow } from './relate-rows.ts';
import { presentPair, presentRelatedClaim, presentSummary } from './relations-presenter.ts';
import type { ViewedClaim } from './row-claim.ts';
import { readRows, type RowOfClaims } from './row-query.ts';

type Route = (typeof routes)['getQuestionRelations'];
type Answer = ResponseOf<Route>;

/** One question opened may take longer than a row of a table: 100 claims are 4,950 pairs. */
const mostClaims = 100;
/** As many as anybody reads; the most telling of all. */
const shownPairs = 300;

/** Every two claims of a question, and what follows from them. */
export async function readQuestionRelations(
  deps: ComparisonDeps,
  actor: Actor,
  { topicId, questionId }: { topicId: string; questionId: string },
  { columns, ...filter }: QueryOf<Route>,
): Promise<Answer> {
  const topic: TopicKey = { workspaceId: actor.workspaceId, topicId };
  const [shown, chosen] = await Promise.all([
    outletsShown(deps.database, topic, filter),
    columns?.length
      ? Promise.all(columns.map((key) => outletsOf(deps.database, actor, key)))
      : null,
  ]);
  const opened = chosen?.flatMap((outlets) => outlets ?? []) ?? null;
  const outlets = opened && shown ? opened.filter((key) => shown.includes(key)) : (opened ?? shown);
  const [row] = await readRows(deps.database, topic, {
    ...filter,
    category: undefined,
    questionIds: [questionId],
    outlets,
    atMost: mostClaims,
  });
  if (!row) throw notFound();
  if (row.count > row.claims.length) return tooMany(row);
  const [related] = await relateRows(deps, actor, [row]);
  return related ? present(related) : tooMany(row);
}

function present({ row, relations, independence }: RelatedRow): Answer {
  const { claims, groups, bands, sources, pairs, rates } = relations;
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  return {
    summary: presentSummary(row, summarise(relations, row.kind, independence)),
    claims: claims.map((claim) => presentRelatedClaim(claim, inBand(claim, relations))),
    groups: groups.map(ids),
    bands: bands.map((band) => ({
      claims: ids(band.claims),
      because: band.because,
      range: band.claims.some(({ figure }) => figure !== null)
        ? rangeLine(band.claims, independence, rates)
        : null,
    })),
    sources: sources.map((source) => ({ claims: ids(source.claims), because: source.because })),
    pairs: byTelling(pairs).slice(0, shownPairs).map(presentPair),
    morePairs: Math.max(0, pairs.length - shownPairs),
  };
}

/** A figure in the unit of the first of its band, where a rate brings it there. */
function inBand(
  claim: ViewedClaim,
  { bands, rates }: Pick<RelatedRow['relations'], 'bands' | 'rates'>,
): FigureInUnit | null {
  const band = bands.find(({ claims }) => claims.includes(claim));
  const unit = band?.claims.find(({ figure }) => figure !== null)?.figure?.unit;
  const { figure } = claim;
  if (!figure || unit === undefined || figure.unit === unit) return null;
  return inUnit(figure, unit, rates, rateTimeOf(claim));
}

function tooMany(row: RowOfClaims): Answer {
  const summary = presentSummary(row, bareSummary('too many', row.count));
  return { summary, claims: [], groups: [], bands: [], sources: [], pairs: [], morePairs: 0 };
}
