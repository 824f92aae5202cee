import { isInnerHyphen } from '../../../text/tokens.ts';
import { Decimal } from '../../decimal.ts';
import type { NumberWordsReader, Passage, Read } from '../../finding/finder.ts';

const units: ReadonlyMap<string, number> = new Map([
  ...[
    'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize',
  ]
    .flatMap((row) => row.split(' '))
    .map((word, value) => [word, value] as const),
  ['une', 1],
]);

/** Those in -dix take the teens: soixante-douze, quatre-vingt-quinze. */
const tens: ReadonlyMap<string, number> = new Map([
  ['dix', 10],
  ['vingt', 20],
  ['trente', 30],
  ['quarante', 40],
  ['cinquante', 50],
  ['soixante', 60],
  ['septante', 70],
  ['huitante', 80],
  ['nonante', 90],
]);

export const scales: ReadonlyMap<string, number> = new Map([
  ['mille', 1e3],
  ['million', 1e6],
  ['millions', 1e6],
  ['milliard', 1e9],
  ['milliards', 1e9],
  ['billion', 1e12],
  ['billions', 1e12],
]);

/** "une dizaine", "une centaine", "un millier": about so many. */
const collectives: ReadonlyMap<string, number> = new Map([
  ['dizaine', 10],
  ['douzaine', 12],
  ['quinzaine', 15],
  ['vingtaine', 20],
  ['trentaine', 30],
  ['quarantaine', 40],
  ['cinquantaine', 50],
  ['soixantaine', 60],
  ['centaine', 100],
  ['millier', 1e3],
]);

/** Every word of a number but articles. */
export const numberWords: ReadonlySet<string> = new Set([
  ...units.keys(),
  ...tens.keys(),
  ...scales.keys(),
  ...collectives.keys(),
  'cent',
  'cents',
  'vingts',
]);

/** Groups in one number at most: "deux milliards trois cents millions cinq mille six". */
const mostGroups = 5;

/** "dix-sept", "vingt et un", "deux cent mille", "trois millions et demi", "une dizaine". */
export const readNumberWords: NumberWordsReader = (passage, at) => {
  const collective = /^une?$/.test(wordAt(passage, at)) && collectives.get(wordAt(passage, at + 1));
  if (collective) {
    const value = new Decimal(collective);
    return { value, step: value, scale: value, about: true, next: at + 2 };
  }
  let value = new Decimal(0);
  let step = new Decimal(1);
  let scale: Decimal | null = null;
  let next = at;
  let limit = Infinity;
  for (let count = 0; count < mostGroups; count += 1) {
    const group = readGroup(passage, next, count === 0);
    if (!group) break;
    const large = scales.get(wordAt(passage, skipHyphen(passage, group.next))) ?? 1;
    if (large >= limit) break;
    value = value.plus(new Decimal(group.value).times(large));
    step = new Decimal(group.step).times(large);
    scale = step.greaterThan(1) || large > 1 ? Decimal.max(step, large) : null;
    next = large > 1 ? skipHyphen(passage, group.next) + 1 : group.next;
    limit = large;
    if (large === 1) break;
    if (isAndAHalf(passage, next)) {
      const half = new Decimal(large).dividedBy(2);
      return { value: value.plus(half), step: half.dividedBy(5), scale, next: next + 2 };
    }
  }
  return next > at ? { value, step, scale, next } : null;
};

/** Below a thousand; "mille" alone is one thousand. */
function readGroup(
  passage: Passage,
  at: number,
  first: boolean,
): Read<{ value: number; step: number }> | null {
  if (passage.tokens[at]?.gap === 'line' && !first) return null;
  if (wordAt(passage, at) === 'mille') return { value: 1, step: 1, next: at };
  const lead = readBelowHundred(passage, at);
  const hundredAt = lead ? skipHyphen(passage, lead.next) : at;
  if (/^cents?$/.test(wordAt(passage, hundredAt))) {
    const rest = readBelowHundred(passage, skipHyphen(passage, hundredAt + 1));
    const value = (lead?.value ?? 1) * 100 + (rest?.value ?? 0);
    return { value, step: rest ? 1 : 100, next: rest?.next ?? hundredAt + 1 };
  }
  return lead && { ...lead, step: 1 };
}

function readBelowHundred(passage: Passage, at: number): Read<{ value: number }> | null {
  const word = wordAt(passage, at);
  if (word === 'quatre' && /^vingts?$/.test(wordAt(passage, skipHyphen(passage, at + 1)))) {
    return withRest(passage, 80, skipHyphen(passage, at + 1) + 1);
  }
  const ten = tens.get(word);
  if (ten !== undefined) return withRest(passage, ten, at + 1);
  const unit = units.get(word);
  return unit === undefined ? null : { value: unit, next: at + 1 };
}

/** "-deux", " et un", "-douze" after sixty and eighty. */
function withRest(passage: Passage, ten: number, at: number): Read<{ value: number }> {
  const and = wordAt(passage, at) === 'et' ? at + 1 : at;
  const place = skipHyphen(passage, and);
  const word = wordAt(passage, place);
  // "soixante-dix-sept": the ten inside has its own rest.
  const inner =
    word === 'dix' && (ten === 60 || ten === 80) ? withRest(passage, 10, place + 1) : null;
  const rest = inner?.value ?? units.get(word) ?? 0;
  const most = ten === 60 || ten === 80 ? 19 : 9;
  const joined = and > at || place > at || passage.tokens[place]?.gap === 'space';
  if (rest < 1 || rest > most || !joined) return { value: ten, next: at };
  return { value: ten + rest, next: inner?.next ?? place + 1 };
}

function isAndAHalf(passage: Passage, at: number): boolean {
  return wordAt(passage, at) === 'et' && /^demie?$/.test(wordAt(passage, at + 1));
}

function wordAt(passage: Passage, at: number): string {
  const token = passage.tokens[at];
  return token?.kind === 'word' && !passage.keptOut[at] ? token.lower : '';
}

function skipHyphen({ tokens }: Passage, at: number): number {
  return isInnerHyphen(tokens, at) ? at + 1 : at;
}
