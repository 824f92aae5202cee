import type { Placement, PlacementCounts } from '#contract/placements.ts';
import { countOf } from './count-of.ts';

const kinds = { figure: 'figures', name: 'names', negation: 'negations' };

/** What became of a passage, in a sentence. */
export function placementWords({ state, score, fromText, toText }: Placement): string {
  switch (state) {
    case 'exact':
      return `Version ${toText} has the same words in the same place.`;
    case 'moved':
      return `Version ${toText} has the same words in another place.`;
    case 'reworded':
      return `Version ${toText} says it in other words (${percent(score)} of them shared).`;
    case 'changed':
      return `In version ${toText} the outlet changed this passage.`;
    case 'lost':
      return `This passage of version ${fromText} is no longer in version ${toText}.`;
  }
}

/** "figures and names changed" */
export function kindsChanged(changed: readonly Placement['differences'][number]['kind'][]): string {
  return `${changed.map((kind) => kinds[kind]).join(' and ')} changed`;
}

/** "3 exact, 1 changed, 1 lost"; states in which no claim ended are left out. */
export function countWords(counts: PlacementCounts): string {
  const { exact, moved, reworded, changed, lost } = counts;
  const parts = Object.entries({ exact, moved, reworded, changed, lost })
    .filter(([, count]) => count > 0)
    .map(([state, count]) => `${count} ${state}`);
  return parts.length === 0 ? countOf(0, 'claim') : parts.join(', ');
}

export function percent(share: number): string {
  // Not everything is everything.
  return `${share >= 1 ? 100 : Math.min(99, Math.round(share * 100))} %`;
}
