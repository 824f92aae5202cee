import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { findFigures } from '../../server/core/figures/read-figure.ts';
import { inMicrosoftsWay, type Convention } from './numbers/conventions.ts';
import { inQuantulumsWay } from './numbers/quantulum.ts';
import { peers } from './numbers/peers.ts';
import type { Evaluation, Row } from './row.ts';
import { runScorer } from './run-scorer.ts';

const aims: Partial<Record<Convention, string>> = { number: '≥ 92', currency: '≥ 92' };
const conventions: readonly Convention[] = [
  ...(['number', 'currency', 'percent', 'dimension', 'temperature', 'age'] as const),
];

const specs = z.array(z.object({ Input: z.string() }));
const spanAndValue = z.object({ spanAndValue: z.object({ F1: z.number() }) });

const quantulum = z.array(
  z.object({
    req: z.string(),
    res: z.array(
      z.object({ value: z.number(), unit: z.string(), uncertainty: z.number().nullish() }),
    ),
  }),
);
const newsquant = z.object({
  'value 1-to-1': z.object({ F1: z.number() }),
  'value+unit (paper script)': z.object({ F1: z.number() }),
});

const duckling = z.array(z.object({ text: z.string(), value: z.number().nullish() }));

/** Figures against every set of numbers, ours beside the peers'. */
export const evaluateNumbers: Evaluation = (shared) =>
  Promise.resolve([
    ...conventions.map((convention) => microsoftRow(shared, convention)),
    ...quantulumRows(shared),
    ducklingRow(shared),
  ]);

function read(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
}

function microsoftRow(shared: string, convention: Convention): Row {
  const set = `numbers/msrec_${convention}.json`;
  const file = path.join(shared, 'data', set);
  const inputs = specs.parse(read(file)).map(({ Input }) => Input);
  const score = (predictions: readonly unknown[]) =>
    spanAndValue.parse(JSON.parse(scored(shared, ['msrec', file, 'pred'], predictions)))
      .spanAndValue.F1;
  const task = convention === 'number' || convention === 'currency' ? convention : null;
  return {
    set,
    measure: 'span and value F1 %',
    ours: score(inputs.map((text) => inMicrosoftsWay(text, convention))),
    peers: task
      ? Object.fromEntries(
          Object.entries(peers).map(([name, peer]) => [
            name,
            score(inputs.map((text) => peer(text, task))),
          ]),
        )
      : {},
    aim: aims[convention] ?? null,
  };
}

function scored(shared: string, words: string[], predictions: readonly unknown[]): string {
  return runScorer(path.join(shared, 'eval', 'score_numbers.mjs'), words, predictions);
}

/** The open set that is nearest to quantities in news; it states units and no change words. */
function quantulumRows(shared: string): Row[] {
  const set = 'numbers/quantulum3_quantities.json';
  const cases = quantulum.parse(read(path.join(shared, 'data', set)));
  const folder = mkdtempSync(path.join(tmpdir(), 'parallax-gold-'));
  try {
    const gold = path.join(folder, 'gold.json');
    writeFileSync(gold, JSON.stringify(cases.map(({ res }) => ({ quantities: res.map(toGold) }))));
    const score = (predictions: readonly unknown[]) =>
      newsquant.parse(JSON.parse(scored(shared, ['newsquant', gold, 'pred'], predictions)));
    const ours = score(cases.map(({ req }) => inQuantulumsWay(findFigures(req))));
    const others = Object.entries(peers).map(([name, peer]) => {
      const predictions = cases.map(({ req }) =>
        peer(req, 'number').map(({ value }) => ({ value: value ?? NaN })),
      );
      return [name, score(predictions)['value 1-to-1'].F1] as const;
    });
    return [
      {
        set,
        measure: 'value F1 %',
        ours: ours['value 1-to-1'].F1,
        peers: Object.fromEntries(others),
        aim: '≥ 92',
      },
      {
        set,
        measure: 'value and unit F1 %',
        ours: ours['value+unit (paper script)'].F1,
        peers: {},
        aim: '≥ 80',
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function toGold({
  value,
  unit,
  uncertainty,
}: {
  value: number;
  unit: string;
  uncertainty?: number | null | undefined;
}) {
  const range = typeof uncertainty === 'number' && value - uncertainty >= 0;
  return {
    value: range ? `${value - uncertainty}-${value + uncertainty}` : String(value),
    normalized_unit: unit === 'dimensionless' ? '-' : unit,
    change: '=',
  };
}

/** Short strings that each hold one value. */
function ducklingRow(shared: string): Row {
  const set = 'numbers/duckling_en.json';
  const cases = duckling.parse(read(path.join(shared, 'data', set)));
  const valued = cases.flatMap(({ text, value }) =>
    typeof value === 'number' ? [{ text, value }] : [],
  );
  const share = (valuesOf: (text: string) => readonly (number | null)[]) =>
    (100 * valued.filter(({ text, value }) => isOnly(valuesOf(text), value)).length) /
    valued.length;
  return {
    set,
    measure: 'strings of which just the value is read, %',
    ours: share((text) => inMicrosoftsWay(text, 'number').map(({ value }) => value)),
    peers: Object.fromEntries(
      Object.entries(peers).map(([name, peer]) => [
        name,
        share((text) => peer(text, 'number').map(({ value }) => value)),
      ]),
    ),
    aim: null,
  };
}

function isOnly([first, ...others]: readonly (number | null)[], value: number): boolean {
  return (
    typeof first === 'number' &&
    others.length === 0 &&
    Math.abs(first - value) <= 1e-5 * Math.abs(value)
  );
}
