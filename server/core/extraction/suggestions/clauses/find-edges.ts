import type { Range } from '../../../text/range.ts';
import type { Attribution } from '../../attribution.ts';
import type { ClauseWords } from './clause-words.ts';

/** What of a sentence is said, and what only tells who says it. */
export interface Edges {
  /** Where somebody begins or ends to speak; rising. */
  at: number[];
  /** Words that only report: "the ministry said". */
  reporting: Range[];
}

/**
 * Where the attributions of a sentence divide it. "The ministry said that …" only reports and is
 * cut off; "the ministry warned that …" is a deed of the ministry and stays one passage.
 */
export function findEdges(
  sentence: Range,
  near: readonly Attribution[],
  { reporting }: ClauseWords,
): Edges {
  const edges: Edges = { at: [], reporting: [] };
  for (const { content, cue, known, finder } of near) {
    const verb = known.verb?.split(' ')[0] ?? '';
    const only = finder.startsWith('according') || reporting.has(verb);
    if (!only || /passive/.test(finder)) continue;
    for (const part of content) edges.at.push(part.from, part.to);
    edges.reporting.push(...cue);
  }
  edges.at = [...new Set(edges.at)]
    .filter((at) => at > sentence.from && at < sentence.to)
    .sort((a, b) => a - b);
  return edges;
}
