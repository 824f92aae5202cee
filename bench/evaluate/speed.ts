import { readFileSync } from 'node:fs';
import path from 'node:path';
import recognizers from '@microsoft/recognizers-text-suite';
import winkModel from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { z } from 'zod';
import { findFigures } from '../../server/core/figures/read-figure.ts';
import { findPeriods } from '../../server/core/figures/read-period.ts';
import { prepareText } from '../../server/core/figures/prepared-text.ts';
import { defaultReading } from '../../server/core/figures/interval.ts';
import { parsePartialDate } from '../../server/core/figures/partial-date.ts';
import { english } from '../../server/core/figures/locales/en/english.ts';
import { englishPeriods } from '../../server/core/figures/locales/en/periods/english-periods.ts';
import { sentences } from '../../server/core/text/sentences.ts';
import type { Evaluation, Row } from './row.ts';
import { hostileTexts } from './speed/hostile.ts';

const set = 'attribution/polnear-dev.jsonl';
const article = z.object({ text: z.string() });

/** Articles measured: enough that compiling no longer counts, few enough for the slowest peer. */
const mostArticles = 60;
const leastMilliseconds = 2000;

const wink = winkNlp(winkModel);
const published = parsePartialDate('2016-09-10');

/** Milliseconds of our own work: the machine may be busy with other things. */
function clock(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function extract(text: string): void {
  const prepared = prepareText(text);
  findFigures(text, defaultReading, english, prepared);
  findPeriods(text, published, englishPeriods, prepared);
}

function extractWithWink(text: string): void {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- wink takes its accessors as values
  wink.readDoc(text).entities().out(wink.its.detail);
}

function extractWithMicrosoft(text: string): void {
  const { English } = recognizers.Culture;
  recognizers.recognizeNumber(text, English);
  recognizers.recognizeCurrency(text, English);
  recognizers.recognizePercentage(text, English);
  recognizers.recognizeDimension(text, English);
  recognizers.recognizeDateTime(text, English);
}

/** Figures and periods of news: how fast, how fast on long texts, and on hostile ones. */
export const evaluateSpeed: Evaluation = (shared) => {
  const lines = readFileSync(path.join(shared, 'data', set), 'utf8')
    .split('\n')
    .filter(Boolean);
  const texts = lines.slice(0, mostArticles).map((line) => article.parse(JSON.parse(line)).text);
  const parts = texts.flatMap((text) => {
    const points = [...text];
    return sentences(text).map(({ start, end }) => points.slice(start, end).join(''));
  });
  const rate = (run: (text: string) => void, most = parts.length) =>
    sentencesASecond(parts.slice(0, most), run);
  const rows: Row[] = [
    {
      set,
      measure: 'figures and periods, sentences a second',
      ours: rate(extract),
      peers: { wink: rate(extractWithWink), Microsoft: rate(extractWithMicrosoft, 100) },
      aim: '≥ wink, ≥ 25 × Microsoft',
    },
    longRow(texts),
    ...hostileRows(texts),
  ];
  return Promise.resolve(rows);
};

function sentencesASecond(parts: readonly string[], run: (text: string) => void): number {
  for (const part of parts.slice(0, 500)) run(part);
  const began = clock();
  let count = 0;
  for (;;) {
    for (const part of parts) {
      run(part);
      count += 1;
      if (count % 50 === 0 && clock() - began > leastMilliseconds) {
        return (1000 * count) / (clock() - began);
      }
    }
  }
}

/** A text of a million characters against one of a tenth: 1 where time is linear in length. */
function longRow(texts: readonly string[]): Row {
  const short = lengthened(texts, 100_000);
  const long = lengthened(texts, 1_000_000);
  extract(short);
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
  const worst = (candidates: Iterable<[name: string, text: string]>) =>
    [...candidates]
      .map(([name, text]) => [name, milliseconds(text) / normal] as const)
      .reduce((slowest, next) => (next[1] > slowest[1] ? next : slowest));
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

/** The quicker of two runs: the first may have paid for compiling. */
function milliseconds(text: string): number {
  const runs = [0, 1].map(() => {
    const began = clock();
    extract(text);
    return clock() - began;
  });
  return Math.min(...runs);
}
