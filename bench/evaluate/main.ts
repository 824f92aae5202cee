import { existsSync } from 'node:fs';
import path from 'node:path';
import { evaluateAnchoring } from './anchoring.ts';
import { evaluateDuplicates } from './duplicates.ts';
import { evaluateDates } from './dates.ts';
import { evaluateNumbers } from './numbers.ts';
import { evaluateAttribution } from './attribution.ts';
import { evaluateSuggestions } from './suggestions.ts';
import { evaluateNamings } from './namings.ts';
import { evaluateSpeed } from './speed.ts';
import type { Evaluation, Row } from './row.ts';

/** In the order of the table. */
const evaluations: Record<string, Evaluation> = {
  numbers: evaluateNumbers,
  dates: evaluateDates,
  attribution: evaluateAttribution,
  suggestions: evaluateSuggestions,
  anchoring: evaluateAnchoring,
  duplicates: evaluateDuplicates,
  namings: evaluateNamings,
  speed: evaluateSpeed,
};

const [folder, ...wanted] = process.argv.slice(2);
if (!folder || !existsSync(path.join(folder, 'data'))) {
  console.error('Name the folder that holds data/ and eval/: npm run evaluate -- FOLDER [SET…]');
  process.exit(2);
}
const chosen = Object.entries(evaluations).filter(
  ([name]) => wanted.length === 0 || wanted.includes(name),
);
for (const [name, evaluate] of chosen) {
  console.log(`\n── ${name}`);
  for (const row of await evaluate(path.resolve(folder))) console.log(line(row));
}

function line({ set, measure, ours, peers, aim }: Row): string {
  const others = Object.entries(peers).map(([name, figure]) => `${name} ${shown(figure)}`);
  const words = [`ours ${shown(ours)}`, ...others, ...(aim === null ? [] : [`aim ${aim}`])];
  return `${set}  ${measure}: ${words.join(' · ')}`;
}

function shown(figure: number): string {
  return figure.toLocaleString('en', { maximumFractionDigits: figure < 1000 ? 1 : 0 });
}
