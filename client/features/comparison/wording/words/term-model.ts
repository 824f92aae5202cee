import { z95 } from '#core/wording/distinctive/log-odds.ts';
import { parseSide } from '#core/wording/side.ts';
import type { Half } from '#core/wording/passages/passage.ts';
import type { Distinctive, DistinctiveTerm } from '#contract/wording.ts';

export interface TermRow extends DistinctiveTerm {
  half: Half;
  /** The interval takes in "as often": it may be chance. */
  isPale: boolean;
  /** It stands in one article alone. */
  isLone: boolean;
}

export interface TermModel {
  side: string;
  rest: string;
  /** What stands in: "article", or "quote" where words of a source are counted. */
  unit: 'article' | 'quote';
  groups: { title: string; half: Half; rows: TermRow[] }[];
  hasPale: boolean;
  hasLone: boolean;
}

/** What is drawn: the terms of the side, then those of the rest. */
export function termModel(distinctive: Distinctive, name: string): TermModel {
  const { side, sideTerms, restTerms } = distinctive;
  const ofSource = side !== null && parseSide(side)?.kind === 'source';
  const rest = ofSource ? 'all other sources' : 'the rest';
  const groups = [
    { title: `More in ${name}`, half: 'side' as const, rows: sideTerms.map(rowOf('side')) },
    { title: `More in ${rest}`, half: 'rest' as const, rows: restTerms.map(rowOf('rest')) },
  ].filter(({ rows }) => rows.length > 0);
  const rows = groups.flatMap((group) => group.rows);
  return {
    side: name,
    rest,
    unit: ofSource ? 'quote' : 'article',
    groups,
    hasPale: rows.some(({ isPale }) => isPale),
    hasLone: rows.some(({ isLone }) => isLone),
  };
}

function rowOf(half: Half) {
  return (term: DistinctiveTerm): TermRow => ({
    ...term,
    half,
    isPale: Math.abs(term.z) < z95,
    isLone: term.side.articles + term.rest.articles === 1,
  });
}

/** "3.2 ×": how many times the odds are; below 1 they are turned round. */
export function timesWords(delta: number): string {
  const times = Math.exp(Math.abs(delta));
  const digits = times < 10 ? times.toFixed(1) : String(Math.round(times));
  return `${digits} ×`;
}
