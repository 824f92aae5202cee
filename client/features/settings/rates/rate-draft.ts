import type { ExchangeRate } from '#contract/rates.ts';
import { parsePartialDate } from '#core/figures/partial-date.ts';

/** What is typed; checked when it is sent. */
export interface RateDraft {
  from: string;
  to: string;
  rate: string;
  date: string;
  source: string;
}

export const emptyRate: RateDraft = { from: '', to: '', rate: '', date: '', source: '' };

export function draftOf({ from, to, rate, date, source }: ExchangeRate): RateDraft {
  return { from, to, rate, date, source };
}

/** What is sent; null while something is missing or cannot be read. */
export function rateOf({ from, to, rate, date, source }: RateDraft) {
  const day = parsePartialDate(date.trim());
  const digits = rate.trim().replace(',', '.');
  const codes = [from, to].map((code) => code.trim().toUpperCase());
  const areCodes = codes.every((code) => /^[A-Z]{3}$/.test(code)) && codes[0] !== codes[1];
  if (!day || !areCodes || !(Number(digits) > 0) || source.trim() === '') return null;
  return {
    from: codes[0] ?? '',
    to: codes[1] ?? '',
    rate: digits,
    date: day,
    source: source.trim(),
  };
}
