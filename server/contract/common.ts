import { z } from 'zod';
import { isPartialDate } from '#core/figures/partial-date.ts';

export const id = z.uuid();

/** One line of text that says something: trimmed, 1 to `max` characters. */
export const line = (max = 200) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((text) => !/[\u0000-\u001f]/.test(text), 'must be one line');

/** Free text, several lines. */
export const prose = (max = 20_000) => z.string().max(max);

export const partialDate = z
  .string()
  .refine(isPartialDate, 'must be a date such as 2021, 2021-05 or 2021-05-06')
  .meta({
    id: 'PartialDate',
    description: 'ISO 8601 of reduced precision: a year, a month or a day.',
    examples: ['2021', '2021-05', '2021-05-06'],
  });

/** A decimal number as a string: money never passes through a binary float. */
export const decimal = z
  .string()
  .regex(/^-?\d{1,30}(\.\d{1,10})?$/, 'must be a decimal number such as 4600000000 or 4.5')
  .meta({ id: 'Decimal', description: 'A decimal number as a string.', examples: ['4.6'] });

export const instant = z.iso.datetime({ offset: true });

/** Code points, end exclusive. */
export const span = z
  .strictObject({ start: z.int().nonnegative(), end: z.int().positive() })
  .refine(({ start, end }) => start < end, 'start must lie before end')
  .meta({ id: 'Span', description: 'Unicode code points of the stored text, end exclusive.' });

export const quotedSpan = z
  .strictObject({ start: z.int(), end: z.int(), exact: z.string() })
  .meta({ id: 'QuotedSpan' });

/** Something named elsewhere, small enough to show. */
export const ref = z.strictObject({ id, name: z.string() }).meta({ id: 'Ref' });

/** A page of a list: follow `nextCursor` until it is null. */
export const page = <T extends z.ZodType>(item: T) =>
  z.strictObject({ items: z.array(item), nextCursor: z.string().nullable() });

export const cursorQuery = {
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
};

/** A list in a query string: "a,b,c". */
export const commaList = <T extends z.ZodType<string, string>>(item: T) =>
  z
    .string()
    .transform((text) => text.split(',').filter((part) => part !== ''))
    .pipe(z.array(item));

export const flag = z
  .enum(['true', 'false'])
  .transform((text) => text === 'true')
  .optional();

/** Numbered for If-Match; every change adds one. */
export const version = z.int().positive();

/** A failure, as RFC 9457 writes it. */
export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    /** Stable, for programs: "stale_version". */
    code: z.string(),
    /** What happened, what was kept and what to do. */
    detail: z.string(),
    errors: z.array(z.strictObject({ path: z.string(), message: z.string() })).optional(),
    /** With 412: the thing as it stands now. */
    current: z.unknown().optional(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.output<typeof problem>;
