import { z } from 'zod';
import { certainties, relations } from '#core/comparison/relations/relation.ts';
import { decimal, partialDate } from '#contract/common.ts';
import { guessSourceKind } from '#core/sources/guess-source-kind.ts';
import { sourceKinds } from '#core/sources/source.ts';
import { readingStates } from '#core/articles/article.ts';
import { claimStatuses, modes } from '#core/claims/claim.ts';
import { measures, qualifiers } from '#core/figures/figure.ts';

const name = z.string().trim().min(1);

const outlet = z.object({
  name,
  country: z.string().regex(/^[A-Z]{2}$/),
  language: name,
  homepage: z.url().nullable(),
  owner: name.nullable(),
  groups: z.array(name),
});

const source = z.object({
  name,
  kind: z.enum(sourceKinds),
  role: name.nullable(),
  aliases: z.array(name),
  speaksFor: name.nullable(),
  partOf: name.nullable(),
  /** The groups of speakers it is in. */
  groups: z.array(name).optional(),
});

/**
 * The short form: names that stand for one body, the body itself first. Other keys are remarks.
 */
const oneBody = z
  .object({ 'same government': z.array(name).min(1) })
  .transform(({ 'same government': [body, ...voices] }) => [
    bare(body ?? '', null),
    ...voices.map((voice) => bare(voice, body ?? null)),
  ]);

function bare(named: string, speaksFor: string | null): z.output<typeof source> {
  return {
    name: named,
    kind: guessSourceKind(named),
    role: null,
    aliases: [],
    speaksFor,
    partOf: null,
  };
}

const origin = z.object({ outlet: name.nullable(), published: partialDate.nullable() });

const article = z.object({
  file: name,
  /** Later texts of the same article, oldest first. */
  revisions: z.array(name).optional(),
  title: name.nullable(),
  /** A topic's key; the first topic where it is left out. */
  topic: name.optional(),
  /** What the text itself says of its origin, and what an editor makes of it. */
  inText: origin,
  editorSets: origin,
  byline: name.optional(),
  url: z.url().nullable().optional(),
  language: name.optional(),
  readingState: z.enum(readingStates).optional(),
  /** What it is coded with, by the names of the codebook; the first is the primary one. */
  frames: z.array(name).optional(),
});

const question = z.object({
  text: name,
  topic: name.optional(),
  category: name.optional(),
  /** A figure has a unit; named answers exclude each other or not. */
  answers: z.union([z.enum(['figure', 'account']), z.array(name).min(2)]),
  unit: name.optional(),
  exclusive: z.boolean().optional(),
  perActor: z.boolean().optional(),
  since: partialDate.optional(),
});

const figure = z.object({
  asPrinted: name,
  value: decimal.nullable(),
  low: decimal.optional(),
  high: decimal.optional(),
  unit: name,
  qualifier: z.enum(qualifiers),
});

const period = z.object({
  from: partialDate,
  to: partialDate,
  asPrinted: name.optional(),
  /** true: all of it is inferred; otherwise what of it is ("the year"). */
  implied: z.union([z.literal(true), name]).optional(),
  /** Why it ends where it ends. */
  end: name.optional(),
  /** What is missing to resolve it. */
  needs: name.optional(),
});

const link = z.object({
  source: name,
  verb: name,
  mode: z.enum(modes),
  occasion: z.object({ venue: name.optional(), said: partialDate.optional() }).optional(),
});

const claim = z.object({
  id: name,
  article: name,
  category: name,
  question: name.nullable(),
  quote: name,
  /** Which of several, from 1, where the quote stands more than once. */
  occurrence: z.int().positive().optional(),
  figure: figure.optional(),
  measure: z.enum(measures).optional(),
  period: period.optional(),
  baseline: partialDate.optional(),
  scope: z
    .object({ actor: name, counterpart: name, what: name, stage: name, place: name })
    .partial()
    .optional(),
  answer: z.object({ value: name, actor: name.optional() }).optional(),
  hedges: z.array(name).optional(),
  directWords: z.array(name).optional(),
  outletWords: z.array(name).optional(),
  chain: z.array(link),
  note: name.optional(),
  status: z.enum(claimStatuses).optional(),
});

/** What two claims are to each other, as an attentive editor sees it. */
const comparison = z.object({
  a: name,
  b: name,
  relation: z.enum(relations),
  certainty: z.enum(certainties).optional(),
});

/** What a thing is called, and by which outlets: "newsweek (caption only)". */
const wording = z.object({ about: name, terms: z.record(name, z.array(name)) });

/** A corpus pack: articles beside it as .txt files, and everything an editor says of them. */
export const corpusPack = z.object({
  topics: z.array(z.object({ key: name, name, description: name })).default([]),
  outlets: z.array(outlet).default([]),
  sources: z.union([z.array(source), oneBody]).default([]),
  articles: z.array(article),
  questions: z.array(question),
  claims: z.array(claim),
  comparisons: z.array(comparison).default([]),
  wording: z.array(wording).default([]),
});

export type CorpusPack = z.output<typeof corpusPack>;
