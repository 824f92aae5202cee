import { Anchorer, type AnchorDescription } from '#core/anchoring/describe.ts';
import { placeAgain } from '#core/anchoring/place-again.ts';
import type { Difference, Placement } from '#core/anchoring/placement.ts';
import type { Region } from '#core/articles/article.ts';
import { CodePoints } from '#core/text/code-points.ts';
import type { Placement as PresentedPlacement } from '#contract/placements.ts';
import type { ClaimRow, SpanRow } from './claim-row.ts';

/** A claim, and what a later text makes of its passage. */
export interface PlacedClaim {
  row: ClaimRow;
  state: Placement['state'];
  score: number;
  was: string;
  differences: PresentedPlacement['differences'];
  /** Where it stands in the later text, with its hedges and quoted words; null: it is lost. */
  found: { anchor: AnchorDescription; spans: SpanRow[] } | null;
}

export interface LaterText {
  content: string;
  regions: readonly Region[];
}

/**
 * Looks for the passage of every claim in a later text: from the text that each stands on, since
 * a passage that was lost once may have come back. `texts`: those texts, by their ids.
 */
export function placeClaims(
  rows: readonly ClaimRow[],
  texts: ReadonlyMap<string, string>,
  later: LaterText,
): PlacedClaim[] {
  const anchorer = new Anchorer(later.content, later.regions);
  const placed = new Map<string, PlacedClaim>();
  for (const [textId, old] of texts) {
    const claims = rows.filter((row) => row.textId === textId);
    for (const claim of placeFrom(old, claims, later.content, anchorer)) {
      placed.set(claim.row.id, claim);
    }
  }
  return rows.flatMap(({ id }) => placed.get(id) ?? []);
}

function placeFrom(
  old: string,
  rows: readonly ClaimRow[],
  later: string,
  anchorer: Anchorer,
): PlacedClaim[] {
  const oldPoints = new CodePoints(old);
  // Words inside a passage are looked for like passages: they follow it through its rewording.
  const wanted = rows.flatMap(({ start, end, spans }) => [{ start, end }, ...spans]);
  const placements = placeAgain(old, later, wanted).values();
  const next = () => placements.next().value ?? { state: 'lost' as const, span: null };
  return rows.map((row) => {
    const placement = next();
    const inside = row.spans.map(({ kind }) => ({ kind, span: next().span }));
    const span = placement.span;
    const { score = 0, differences = [] } = 'score' in placement ? placement : {};
    return {
      row,
      state: placement.state,
      score,
      was: row.exact,
      differences: differences.map((one) => inWords(one, oldPoints, anchorer.points)),
      found: span && {
        anchor: anchorer.describe(span),
        spans: inside.flatMap(({ kind, span: part }) =>
          part && part.start >= span.start && part.end <= span.end ? [{ kind, ...part }] : [],
        ),
      },
    };
  });
}

function inWords({ kind, was, now }: Difference, old: CodePoints, later: CodePoints) {
  return {
    kind,
    was: was && old.slice(was.start, was.end),
    now: now && later.slice(now.start, now.end),
  };
}
