import type { Actor } from '#core/members/member.ts';
import { rateAbilities } from '#core/rates/rate-policy.ts';
import type { ExchangeRate } from '#contract/rates.ts';
import { storedDate } from '../../platform/db/stored.ts';
import type { RateRow } from './rate-repository.ts';

export function presentRate(actor: Actor, row: RateRow): ExchangeRate {
  return {
    id: row.id,
    from: row.fromCurrency,
    to: row.toCurrency,
    rate: row.rate.toFixed(),
    date: storedDate(row.date),
    source: row.source,
    version: row.version,
    abilities: rateAbilities(actor),
  };
}
