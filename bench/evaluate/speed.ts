import { readFileSync } from 'node:fs';
import path from 'node:path';
import recognizers from '@microsoft/recognizers-text-suite';
import compromise from 'compromise';
import winkModel from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { z } from 'zod';
import { defaultCategories } from '../../server/core/claims/category.ts';
import { extract } from '../../server/core/extraction/extract.ts';
import { suggest } from '../../server/core/extraction/suggestions/suggest.ts';
import { findFigures } from '../../server/core/figures/read-figure.ts';
import { findPeriods } from '../../server/core/figures/read-period.ts';
import { prepareText } from '../../server/core/figures/prepared-text.ts';
import { defaultReading } from '../../server/core/figures/interval.ts';
import { parsePartialDate } from '../../server/core/figures/partial-date.ts';
import { english } from '../../server/core/figures/locales/en/english.ts';
import { englishPeriods } from '../../server/core/figures/locales/en/periods/english-periods.ts';
import { CodePoints } from '../../server/core/text/code-points.ts';
import { sentences } from '../../server/core/text/sentences.ts';
import type { Evaluation, Row } from './row.ts';
import { hostileTexts } from './speed/hostile.ts';

const set = 'attribution/polnear-dev.jsonl';
const article = z.object({ text: z.string() });

/** Articles measured: enough that compiling no longer counts, few enough for the slowest peer. */
const mostArticles = 60;
const leastMilliseconds = 2000;
/** Until the rate no longer rises, which takes as long as there is code: ours some eight seconds. */
const warmMilliseconds = 8000;

const wink = winkNlp(winkModel);
const published = parsePartialDate('2016-09-10');

/** Milliseconds of our own work: the machine may be busy with other things. */
function clock(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** All that `parallax extract` prints. */
function extractWhole(text: string): void {
  const found = extract(text, { published });
  suggest(text, { published, categories: defaultCategories, ...found });
}

function extractFigures(text: string): void {
  const prepared = prepareText(text);
  findFigures(text, defaultReading, english, prepared);
  findPeriods(text, published, englishPeriods, prepared);
}

/** Tokens, sentences, parts of speech and entities: it knows no speakers and no intervals. */
function extractWithWink(text: string): void {
  const document = wink.readDoc(text);
  document.tokens().out();
  document.sentences().out();
  /* eslint-disable @typescript-eslint/unbound-method -- wink takes its accessors as values */
  document.tokens().out(wink.its.pos);
  document.entities().out(wink.its.detail);
  /* eslint-enable @typescript-eslint/unbound-method */
}

function extractWithCompromise(text: string): void {
  const document = compromise(text);
  document.quotations().out('array');
  document.people().out('array');
  document.match('#Value').out('array');
}

function extractWithMicrosoft(text: string): void {
  const { English } = recognizers.Culture;
  recognizers.recognizeNumber(text, English);
  recognizers.recognizeCurrency(text, English);
  recognizers.recognizePercentage(text, English);
  recognizers.recognizeDimension(text, English);
  recognizers.recognizeDateTime(text, English);
}

/** Extraction from news: how fast, how fast on long texts, and on hostile ones. */
export const evaluateSpeed: Evaluation = (shared) => {
  const lines = readFileSync(path.join(shared, 'data', set), 'utf8')
    .split('\n')
    .filter(Boolean);
  const texts = lines.slice(0, mostArticles).map((line) => article.parse(JSON.parse(line)).text);
  const sentencesOf = texts.map((text) => {
    const points = new CodePoints(text);
    return sentences(points).map(({ start, end }) => points.slice(start, end));
  });
  const parts = sentencesOf.flat();
  const inArticles = (run: (text: string) => void) =>
    (parts.length / texts.length) * textsASecond(texts, run);
  // Its time grows faster than a text does: sentences are kinder to it than articles.
  const microsoft = textsASecond(parts.slice(0, 100), extractWithMicrosoft);
  const rows: Row[] = [
    {
      set,
      measure: 'whole extraction of articles, sentences a second',
      ours: inArticles(extractWhole),
      peers: {
        wink: inArticles(extractWithWink),
        compromise: inArticles(extractWithCompromise),
        Microsoft: microsoft,
      },
      aim: '≥ wink, ≥ 25 × Microsoft',
    },
    {
      set,
      measure: 'the same without suggestions',
      ours: inArticles((text) => extract(text, { published })),
      peers: {},
      aim: null,
    },
    {
      set,
      measure: 'figures and periods of single sentences, sentences a second',
      ours: textsASecond(parts, extractFigures),
      peers: { wink: textsASecond(parts, extractWithWink), Microsoft: microsoft },
      aim: '≥ wink, ≥ 25 × Microsoft',
    },
    longRow(texts),
    ...hostileRows(texts),
  ];
  return Promise.resolve(rows);
};

function textsASecond(texts: readonly string[], run: (text: string) => void): number {
  const once = clock();
  // With all that is measured: what a few texts never meet is compiled while the clock runs.
  while (clock() - once < warmMilliseconds) for (const text of texts) run(text);
  const began = clock();
  let count = 0;
  for (;;) {
    for (const text of texts) {
      run(text);
      count += 1;
      if (count % 10 === 0 && clock() - began > leastMilliseconds)
        return (1000 * count) / (clock() - began);
    }
  }
}

/** A text of a million characters against one of a tenth: 1 where time is linear in length. */
function longRow(texts: readonly string[]): Row {
  const short = lengthened(texts, 100_000);
  const long = lengthened(texts, 1_000_000);
  extractWhole(short);
  return {
    set,
    measure: 'time a character takes in 1 MB, as a multiple of 100 kB',
    ours: milliseconds(long) / 10 / milliseconds(short),
    peers: {},
    aim: '≤ 1.5',
  };
}

/** The slowest of the hostile texts, and of as many generated ones, as a multiple of news. */
function hostileRows(texts: readonly string[]): Row[] {
  const length = 100_000;
  const normal = milliseconds(lengthened(texts, length));
  const worst = (candidates: Iterable<[name: string, text: string]>) => {
    let slowest: [name: string, times: number] = ['', 0];
    for (const [name, text] of candidates) {
      const times = milliseconds(text, slowest[1] * normal) / normal;
      if (times > slowest[1]) slowest = [name, times];
    }
    return slowest;
  };
  return hostileTexts(length).map(([kind, candidates]) => {
    const [name, times] = worst(candidates);
    return {
      set: 'generated',
      measure: `slowest of ${candidates.length} ${kind} of 100 kB (${JSON.stringify(name)}), as a multiple of news`,
      ours: times,
      peers: {},
      aim: '≤ 10',
    };
  });
}

function lengthened(texts: readonly string[], length: number): string {
  const whole = texts.join('\n\n');
  return whole.repeat(Math.ceil(length / whole.length)).slice(0, length);
}

/** The quicker of two runs, since the first may have paid for compiling; one, where it is quick. */
function milliseconds(text: string, quick = 0): number {
  const first = timed(text);
  return first <= quick ? first : Math.min(first, timed(text));
}

function timed(text: string): number {
  const began = clock();
  extractWhole(text);
  return clock() - began;
}
