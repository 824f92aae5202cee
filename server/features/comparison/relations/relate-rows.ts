import { setImmediate } from 'node:timers/promises';
import type { IndependenceContext } from '#core/comparison/independence/independence.ts';
import type { RelationContext } from '#core/comparison/relations/relation.ts';
import { sourceNames } from '#core/comparison/relations/source-names.ts';
import { rowRelations, type RowRelations } from '#core/comparison/row/row-relations.ts';
import type { Actor } from '#core/members/member.ts';
import type { RelationOverrule } from '#contract/relations.ts';
import type { ClaimDeps } from '../comparison-deps.ts';
import { presentOverrule } from '../overrules/overrule-presenter.ts';
import { findOverrules } from '../overrules/overrule-query.ts';
import { readTeamContext, type TeamContext } from './context-query.ts';
import { rowClaimOf, type ViewedClaim } from './row-claim.ts';
import type { RowOfClaims } from './row-query.ts';

export interface RelatedRow {
  row: RowOfClaims;
  relations: RowRelations<ViewedClaim, RelationOverrule>;
  independence: IndependenceContext;
}

/** Relates the claims of each row, with the team's sources and settings and its editors' words. */
export async function relateRows(
  { database, claimsById }: ClaimDeps,
  actor: Actor,
  rows: readonly RowOfClaims[],
): Promise<RelatedRow[]> {
  const ids = rows.flatMap(({ claims }) => claims.map(({ id }) => id));
  const [team, views, overrules] = await Promise.all([
    readTeamContext(database, actor),
    claimsById(database, actor, ids),
    findOverrules(database, actor, ids),
  ]);
  const { sources, independence } = contextOf(team);
  const overruleOf = new Map(overrules.map((row) => [`${row.claimAId} ${row.claimBId}`, row]));
  const related: RelatedRow[] = [];
  for (const row of rows) {
    const claims = row.claims.flatMap((placed) => {
      const view = views.get(placed.id);
      return view ? [rowClaimOf(view, placed)] : [];
    });
    const relation: RelationContext = {
      question: row,
      sources,
      rates: team.rates,
      settings: team.settings,
    };
    const relations = rowRelations(claims, {
      relation,
      independence,
      overruleOf: (a, b) => {
        const found = overruleOf.get([a.id, b.id].sort().join(' '));
        return found ? presentOverrule(actor, found, a.id) : null;
      },
    });
    related.push({ row, relations, independence });
    // Others are answered between two rows.
    await setImmediate();
  }
  return related;
}

function contextOf({ sources: known }: TeamContext) {
  const sources = sourceNames(known);
  const ofOutlet = new Map(known.flatMap(({ name, outlet }) => (outlet ? [[outlet, name]] : [])));
  const independence: IndependenceContext = {
    sources,
    // A claim's article is named by its text already.
    copyOf: (text) => text,
    outletSource: (outlet) => ofOutlet.get(outlet) ?? null,
  };
  return { sources, independence };
}
