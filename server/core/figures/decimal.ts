import { Decimal as Library } from 'decimal.js';

/** Decimals wide enough for any printed amount; never written with an exponent. */
export const Decimal = Library.clone({ precision: 60, toExpNeg: -60, toExpPos: 60 });
export type Decimal = Library;

const steps: Decimal[] = [];

/** The worth of a digit so many places after the point: 0.01 for 2. */
export function placeValue(decimals: number): Decimal {
  return (steps[decimals] ??= new Decimal(10).pow(-decimals));
}

/** Digits that the library keeps in one number. */
const wordDigits = 7;

/** The decimal that digits write; of few digits without asking what they may be. */
export function decimalOf(digits: string): Decimal {
  const plain = digits.length <= wordDigits && !digits.includes('.');
  return new Decimal(plain ? Number(digits) : digits);
}

/** Most digits before the point, and after it, that a figure may have; the store holds no more. */
const wholeDigits = 30;
const decimalPlaces = 10;

/** The decimal a string writes plainly ("-4.5"), or null: no exponents, no infinities. */
export function parseDecimal(text: string): Decimal | null {
  const match = /^-?(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match || (match[1] ?? '').length > wholeDigits) return null;
  if ((match[2] ?? '').length > decimalPlaces) return null;
  return new Decimal(text);
}

/** "4600000000", "4.5": as decimals travel; what lies beyond ten places is rounded away. */
export function writeDecimal(value: Decimal): string {
  // Most figures are small and whole; rounding and writing digit by digit are dear.
  const [only = 0] = value.d;
  if (value.d.length === 1 && value.e >= 0 && value.e < wordDigits && only > 0)
    return String(value.isNegative() ? -only : only);
  const exact = value.decimalPlaces() <= decimalPlaces;
  return (exact ? value : value.toDecimalPlaces(decimalPlaces)).toFixed();
}
