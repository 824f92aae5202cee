import { z } from 'zod';
import { decimal, id, line, partialDate, version } from './common.ts';
import { del, get, patch, post } from './define.ts';

const currency = z
  .string()
  .regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code such as EUR')
  .meta({ id: 'Currency', examples: ['EUR'] });

const fields = {
  from: currency,
  to: currency,
  /** How much of `to` one unit of `from` was worth. */
  rate: decimal
    .refine((digits) => Number(digits) > 0, 'must be above zero')
    .meta({ examples: ['1.08'] }),
  date: partialDate,
  /** Who gave it: "European Central Bank, reference rate". */
  source: line(300),
};

export const exchangeRate = z
  .strictObject({
    id,
    ...fields,
    version,
    abilities: z.strictObject({ edit: z.boolean(), delete: z.boolean() }),
  })
  .meta({
    id: 'ExchangeRate',
    description:
      'What one unit of a currency was worth in another; without one, amounts of two currencies are not compared.',
  });
export type ExchangeRate = z.output<typeof exchangeRate>;

const params = z.strictObject({ rateId: id });

export const rateRoutes = {
  listRates: get('/exchange-rates', {
    tag: 'Exchange rates',
    summary: 'All exchange rates of the team, by currencies and date',
    access: 'viewer',
    response: z.strictObject({ items: z.array(exchangeRate) }),
  }),
  createRate: post('/exchange-rates', {
    tag: 'Exchange rates',
    summary: 'Give a dated rate with its source',
    access: 'editor',
    body: z.strictObject(fields),
    response: exchangeRate,
    status: 201,
  }),
  editRate: patch('/exchange-rates/{rateId}', {
    tag: 'Exchange rates',
    summary: 'Change a rate, its date or its source',
    access: 'editor',
    params,
    ifMatch: true,
    body: z.strictObject(fields).partial(),
    response: exchangeRate,
  }),
  deleteRate: del('/exchange-rates/{rateId}', {
    tag: 'Exchange rates',
    summary: 'Take a rate away; amounts it joined stand apart again',
    access: 'editor',
    params,
    ifMatch: true,
  }),
};
