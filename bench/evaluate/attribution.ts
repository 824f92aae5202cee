import path from 'node:path';
import { z } from 'zod';
import { extract } from '../../server/core/extraction/extract.ts';
import { findAttributions } from '../../server/core/extraction/find-attributions.ts';
import { CodePoints } from '../../server/core/text/code-points.ts';
import type { Range } from '../../server/core/text/range.ts';
import { sentences } from '../../server/core/text/sentences.ts';
import { findByCompromise, findByFloor, readByWink, type Guess } from './attribution/peers.ts';
import { labelTokens } from './attribution/token-labels.ts';
import { readLines } from './read-lines.ts';
import type { Evaluation, Row } from './row.ts';
import { runScorer } from './run-scorer.ts';

const set = 'attribution/polnear-dev.jsonl';
const tokenSet = 'attribution/polnear-tokens-dev.jsonl';

const article = z.object({ id: z.string(), text: z.string() });
const tokenLine = z.object({ tokens: z.array(z.string()) });

const f1 = z.object({ F1: z.number() });
const scores = z.object({
  'all attributions, exact span (char, punctuation trimmed)': z.object({
    source: f1,
    cue: f1,
    content: f1,
  }),
  'directly quoted content segments': z.object({
    recallJ80: z.number(),
    precisionOfQuotedPreds: z.number(),
    allThreeExact: z.number(),
  }),
});

/** Who is made to say what, against the articles of PolNeAR. */
export const evaluateAttribution: Evaluation = (shared) => {
  const file = path.join(shared, 'data', set);
  const articles = readLines(file, article);
  const score = (find: (text: string) => Guess[]) =>
    scores.parse(
      JSON.parse(
        runScorer(
          path.join(shared, 'eval/score_attribution.mjs'),
          [file, 'pred'],
          articles.map(({ id, text }) => ({ id, attributions: inCodePoints(text, find(text)) })),
        ),
      ),
    );
  const ours = score((text) => findAttributions(text, { published: null }));
  const floor = score(findByFloor);
  const compromise = score(findByCompromise);
  return Promise.resolve([
    ...exactRows(ours, floor),
    ...quotedRows(ours, floor, compromise),
    ...tokenRows(shared),
    speedRow(articles.map(({ text }) => text)),
  ]);
};

type Scores = z.infer<typeof scores>;

function inCodePoints(text: string, found: readonly Guess[]) {
  const points = new CodePoints(text);
  const spans = (ranges: readonly Range[]) =>
    ranges.map((range) => {
      const { start, end } = points.toSpan(range);
      return [start, end];
    });
  return found.map(({ content, source, cue }) => ({
    content: spans(content),
    source: spans(source),
    cue: spans(cue),
  }));
}

function exactRows(ours: Scores, floor: Scores): Row[] {
  const key = 'all attributions, exact span (char, punctuation trimmed)';
  const aims = { source: '≥ 55', cue: '≥ 58', content: '≥ 45' } as const;
  return (['source', 'cue', 'content'] as const).map((part) => ({
    set,
    measure: `${part}, exact span F1 %`,
    ours: ours[key][part].F1,
    peers: { 'simple floor': floor[key][part].F1 },
    aim: aims[part],
  }));
}

function quotedRows(ours: Scores, floor: Scores, compromise: Scores): Row[] {
  const key = 'directly quoted content segments';
  const row = (measure: string, figure: keyof Scores[typeof key], aim: string): Row => ({
    set,
    measure,
    ours: ours[key][figure],
    peers: { 'simple floor': floor[key][figure], compromise: compromise[key][figure] },
    aim,
  });
  return [
    row('direct quotations, recall %', 'recallJ80', '≥ 97'),
    row('direct quotations, precision %', 'precisionOfQuotedPreds', '≥ 97'),
    row('direct quotations, all three parts %', 'allThreeExact', '≥ 65'),
  ];
}

/** The scorer of token labels prints a line a part: "source exact P/R/F1 [ 60, 50, 54.5 ] …". */
function tokenRows(shared: string): Row[] {
  const file = path.join(shared, 'data', tokenSet);
  const predictions = readLines(file, tokenLine).map(({ tokens }) => ({
    labels: labelTokens(tokens),
  }));
  const printed = runScorer(
    path.join(shared, 'eval/score_tokens.mjs'),
    [file, 'pred'],
    predictions,
  );
  return [...printed.matchAll(/^(\w+) exact P\/R\/F1 \[ [\d.]+, [\d.]+, ([\d.]+) \]/gm)].map(
    ({ 1: part = '', 2: figure }) => ({
      set: tokenSet,
      measure: `${part}, sentence by sentence, exact F1 %`,
      ours: Number(figure),
      peers: {},
      aim: null,
    }),
  );
}

/** Sentences a second with every finder, the whole article read; wink only reads its tags. */
function speedRow(texts: readonly string[]): Row {
  const count = texts.reduce((sum, text) => sum + sentences(text).length, 0);
  const perSecond = (read: (text: string) => unknown) => {
    const seconds = [1, 2, 3].map(() => {
      const began = performance.now();
      for (const text of texts) read(text);
      return (performance.now() - began) / 1000;
    });
    return count / Math.min(...seconds);
  };
  return {
    set,
    measure: 'whole extraction, sentences per second',
    ours: perSecond((text) => extract(text, { published: null })),
    peers: { wink: perSecond(readByWink), compromise: perSecond(findByCompromise) },
    aim: '≥ 10,000',
  };
}
