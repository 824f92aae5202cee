import type { Half } from '#core/wording/passages/passage.ts';
import type { VerbStance } from '#core/wording/verbs/stances.ts';
import type { Voice } from '#core/wording/terms/voice.ts';
import type { MatrixSearch } from '../filters/matrix-search.ts';

/** No passages beside the view. */
export const nothingOpen = {
  terms: undefined,
  verb: undefined,
  stance: undefined,
  hedge: undefined,
  naming: undefined,
  column: undefined,
  half: undefined,
  order: undefined,
} satisfies MatrixSearch;

export function isAnythingOpen({ terms, verb, stance, hedge, naming }: MatrixSearch): boolean {
  return [terms, verb, stance, hedge, naming].some((what) => what !== undefined);
}

interface Where {
  /** Only in these columns. */
  columns?: readonly string[];
  /** Only on this side of what is set apart. */
  half?: Half;
}

/** Opens every place where terms stand. */
export function openTerms(terms: readonly string[], { columns, half }: Where = {}): MatrixSearch {
  return { ...nothingOpen, terms: terms.join(','), column: columns?.join(','), half };
}

/** The same, of one voice alone or of all, whatever is chosen elsewhere. */
export function openTermsOf(voice: Voice, terms: readonly string[], where?: Where): MatrixSearch {
  return { ...openTerms(terms, where), voice: voice === 'all' ? undefined : voice };
}

/** Opens the claims of a source that are reported by a verb, or by any. */
export function openVerb(sourceId: string, verb: string | null, column?: string): MatrixSearch {
  const words = verb === null ? sourceId : `${sourceId},${verb}`;
  return { ...nothingOpen, verb: words, column };
}

/** Opens the claims that are reported by verbs of a class. */
export function openStance(stance: VerbStance, column: string): MatrixSearch {
  return { ...nothingOpen, stance, column };
}

/** Opens the claims that are hedged by some words; "*": by any. */
export function openHedge(hedge: string, column?: string): MatrixSearch {
  return { ...nothingOpen, hedge, column };
}

/** Opens the places where a thing has one of its names. */
export function openNaming(thing: string, words: string, column?: string): MatrixSearch {
  return { ...nothingOpen, naming: `${thing},${words}`, column };
}

/** "thing,words": a thing's id has no comma. */
export function namingIn({ naming = '' }: MatrixSearch): { thing: string; words: string } {
  const [thing = '', ...words] = naming.split(',');
  return { thing, words: words.join(',') };
}
