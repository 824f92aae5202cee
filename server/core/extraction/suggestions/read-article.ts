import type { Region, RegionKind } from '../../articles/article.ts';
import { proposeArticle } from '../../articles/propose-article.ts';
import type { CodePoints } from '../../text/code-points.ts';
import { paragraphRanges } from '../../text/paragraphs.ts';
import type { Range } from '../../text/range.ts';
import type { Grammar } from '../syntax/grammar.ts';
import { readSentences } from '../syntax/read-words.ts';
import type { Sentence } from '../syntax/word.ts';

/** A sentence, its quotations read through, and where it stands. */
export interface PlacedSentence extends Range {
  words: Sentence;
  region: RegionKind;
  /** Counted from 0, boilerplate left out. */
  paragraph: number;
}

/** The sentences of an article in order, those of its boilerplate left out. */
export function readArticle(
  points: CodePoints,
  grammar: Grammar,
  regions: readonly Region[] | undefined,
): PlacedSentence[] {
  const { text } = points;
  const known = regions ?? proposeArticle({ text, fileName: null, knownOutlets: [] }).regions;
  const ranges = known.map(({ kind, ...span }) => ({ kind, ...points.toRange(span) }));
  let next = 0;
  const placed = paragraphRanges(text).flatMap((range, paragraph): PlacedSentence[] => {
    while ((ranges[next]?.to ?? Infinity) <= range.from) next += 1;
    const at = ranges[next];
    const region = at && at.from < range.to ? at.kind : 'body';
    if (region === 'boilerplate') return [];
    return readSentences(text, range, [], grammar).map((words) => ({
      words,
      region,
      paragraph,
      from: words[0]?.from ?? range.from,
      to: words.at(-1)?.to ?? range.to,
    }));
  });
  // A passage handed over by itself opens like a headline, and heads nothing.
  const headsNothing = regions === undefined && placed.every(({ region }) => region === 'headline');
  return headsNothing ? placed.map((one) => ({ ...one, region: 'body' })) : placed;
}
