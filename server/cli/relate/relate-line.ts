import { z } from 'zod';
import { decimal, partialDate } from '#contract/common.ts';
import { modes } from '#core/claims/claim.ts';
import { changes, measures, qualifiers } from '#core/figures/figure.ts';
import { relateSources } from './relate-sources.ts';

const words = z.string().trim().min(1);
const said = words.nullish();
const date = partialDate.nullish();

/** Written as text, since JSON numbers are binary; whole numbers are taken as well. */
const digits = z.union([decimal, z.number().transform(String).pipe(decimal)]);

const question = z.object({
  text: words.optional(),
  answers: z.union([z.enum(['figure', 'account']), z.array(words)]).optional(),
  unit: said,
  exclusive: z.boolean().optional(),
  perActor: z.boolean().optional(),
});

const article = z.object({
  file: words.optional(),
  published: date,
  editorSets: z.object({ published: date }).optional(),
});

const figure = z.object({
  asPrinted: words.optional(),
  value: digits.nullish(),
  low: digits.nullable().optional(),
  high: digits.nullable().optional(),
  lowIncluded: z.boolean().optional(),
  highIncluded: z.boolean().optional(),
  unit: z.string().nullish(),
  qualifier: z.enum(qualifiers).default('exact'),
  change: z.enum(changes).nullish(),
});

const period = z.object({
  from: date,
  to: date,
  asPrinted: said,
  implied: z.union([z.boolean(), words]).nullish(),
  needs: said,
});

const link = z.object({
  source: words,
  verb: z.string().default(''),
  mode: z.enum(modes).default('indirect'),
  occasion: z.object({ venue: said, said: date }).nullish(),
});

export const relateClaim = z.object({
  id: z.string().optional(),
  question: z.union([words, question]).nullish(),
  answer: z.union([words, z.object({ value: words, actor: said })]).nullish(),
  figure: figure.nullish(),
  measure: z.enum(measures).nullish(),
  period: period.nullish(),
  scope: z
    .object({ actor: said, counterpart: said, what: said, stage: said, place: said })
    .nullish(),
  chain: z.array(link).nullish(),
  published: date,
  article: z.union([words, article]).nullish(),
});

export type RelateClaim = z.output<typeof relateClaim>;
export type RelateQuestion = z.output<typeof question>;

export const relateLine = z.object({
  a: relateClaim,
  b: relateClaim,
  sources: relateSources.nullish(),
  question: question.nullish(),
  questions: z.array(question).optional(),
  published: z.union([partialDate, z.object({ a: date, b: date })]).nullish(),
  articles: z.array(article).optional(),
  rates: z
    .array(z.object({ from: words, to: words, rate: digits, date: partialDate.nullable() }))
    .optional(),
  settings: z
    .object({
      levelToleranceDays: z.number().nonnegative().optional(),
      aboutTolerance: z.number().min(0).max(1).optional(),
    })
    .optional(),
});

export type RelateLine = z.output<typeof relateLine>;
