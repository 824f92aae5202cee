import { isInnerHyphen } from '../../../text/tokens.ts';
import type {
  FigureLocale,
  FractionWord,
  Passage,
  PlainNumberWords,
} from '../../finding/finder.ts';

const ordinals = ['third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** "half", "third", "quarters": the number of parts, and whether the form goes with one. */
export const fractions: FigureLocale['fractions'] = new Map<string, FractionWord>([
  ['half', { parts: 2, one: true }],
  ['halves', { parts: 2, one: false }],
  ...ordinals.flatMap((word, index) => bothForms(word, index + 3)),
]);

const largeParts: FigureLocale['fractions'] = new Map<string, FractionWord>([
  ...fractions,
  ...bothForms('fourth', 4),
  ...'eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
    .split(' ')
    .flatMap((word, index) => bothForms(word, index + 11)),
  ...'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'
    .split(' ')
    .flatMap((word, index) => bothForms(word, (index + 2) * 10)),
  ...bothForms('hundredth', 100),
  ...bothForms('thousandth', 1e3),
  ...bothForms('millionth', 1e6),
  ...bothForms('billionth', 1e9),
  ...bothForms('trillionth', 1e12),
]);

export const partWords: readonly string[] = [...largeParts.keys()];

function bothForms(word: string, parts: number): (readonly [string, FractionWord])[] {
  return [
    [word, { parts, one: true }],
    [`${word}s`, { parts, one: false }],
  ];
}

const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const units = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ');

/** "fifths", "twenty-fifth". */
export const readParts: PlainNumberWords['readParts'] = ({ tokens }: Passage, at) => {
  const word = tokens[at]?.lower ?? '';
  const ten = tens.indexOf(word);
  if (ten >= 0 && isInnerHyphen(tokens, at + 1)) {
    const last = tokens[at + 2]?.lower ?? '';
    const unit = units.indexOf(last.replace(/s$/, ''));
    if (unit < 0) return null;
    return { parts: (ten + 2) * 10 + unit + 1, one: !last.endsWith('s'), next: at + 3 };
  }
  const parts = tokens[at]?.gap === 'line' ? undefined : largeParts.get(word);
  return parts ? { ...parts, next: at + 1 } : null;
};
