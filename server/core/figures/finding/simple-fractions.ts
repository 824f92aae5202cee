import { Decimal } from '../decimal.ts';
import type { Passage, Read } from './finder.ts';

const vulgarFractions: ReadonlyMap<string, readonly [count: number, parts: number]> = new Map([
  ['½', [1, 2]],
  ['⅓', [1, 3]],
  ['⅔', [2, 3]],
  ['¼', [1, 4]],
  ['¾', [3, 4]],
  ['⅕', [1, 5]],
  ['⅖', [2, 5]],
  ['⅗', [3, 5]],
  ['⅘', [4, 5]],
  ['⅙', [1, 6]],
  ['⅚', [5, 6]],
  ['⅛', [1, 8]],
  ['⅜', [3, 8]],
  ['⅝', [5, 8]],
  ['⅞', [7, 8]],
]);

export function isVulgarFraction(text: string): boolean {
  return vulgarFractions.has(text);
}

const quotients = new Map<number, Decimal>();

/** Division is dear, and there are few such fractions. */
function quotient(count: number, parts: number): Decimal {
  const key = count * 1000 + parts;
  const known = quotients.get(key) ?? new Decimal(count).dividedBy(parts);
  quotients.set(key, known);
  return known;
}

/** Parts that are printed as a fraction; 9/11 is a day and 24/7 a habit. */
const usualParts = new Set([2, 3, 4, 5, 6, 8, 10, 16, 20, 32, 40, 64, 100]);

/** "½". */
export function readVulgarFraction(
  { tokens }: Passage,
  at: number,
): Read<{ value: Decimal }> | null {
  const fraction = vulgarFractions.get(tokens[at]?.text ?? '');
  return fraction ? { value: quotient(fraction[0], fraction[1]), next: at + 1 } : null;
}

/** "1/4": digits, stroke, digits, with nothing more written onto them. */
export function readSimpleFraction(
  { tokens }: Passage,
  at: number,
): Read<{ value: Decimal }> | null {
  const [count, stroke, parts, after] = [
    tokens[at],
    tokens[at + 1],
    tokens[at + 2],
    tokens[at + 3],
  ];
  if (stroke?.gap !== 'none' || !/^[/⁄]$/.test(stroke.text) || parts?.gap !== 'none') return null;
  if (!/^\d{1,2}$/.test(count?.text ?? '') || !/^\d{1,3}$/.test(parts.text)) return null;
  if (after?.gap === 'none' && /^[/:]$/.test(after.text)) return null;
  const [upper, lower] = [Number(count?.text), Number(parts.text)];
  if (upper === 0 || upper >= lower || !usualParts.has(lower)) return null;
  return { value: quotient(upper, lower), next: at + 3 };
}
