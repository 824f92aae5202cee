import { z } from 'zod';
import { id, partialDate, ref, version } from './common.ts';
import { region } from './region.ts';

/** What the text itself says, and the passage that says it; null where it says nothing. */
const evidence = <T extends z.ZodType>(value: T) =>
  z.strictObject({ value, asPrinted: z.string(), because: z.string() }).nullable();

/** A standing article that carries a text already. */
export const sameText = z.strictObject({
  id,
  title: z.string().nullable(),
  outlet: ref.nullable(),
});

/** A standing article much like a text that comes in. */
export const similarArticle = z
  .strictObject({
    id,
    title: z.string().nullable(),
    outlet: ref.nullable(),
    published: partialDate.nullable(),
    claimCount: z.int(),
    version,
    /** How much of the text that comes in stands in that article, 0 to 1. */
    share: z.number(),
    /** Whom that article credits; null: nobody. */
    agencies: z.array(z.string()).nullable(),
    /** Why the text may be a later version of that article; null: nothing says so. */
    laterVersionBecause: z.string().nullable(),
  })
  .meta({ id: 'SimilarArticle' });
export type SimilarArticle = z.output<typeof similarArticle>;

export const proposal = z
  .strictObject({
    title: evidence(z.string()),
    outlet: evidence(z.string()),
    published: evidence(partialDate),
    byline: evidence(z.string()),
    /** Web pages and front matter name it; a text hardly ever does. */
    url: evidence(z.string()),
    language: z.string().nullable(),
    /** The text as it would be stored. */
    text: z.string(),
    regions: z.array(region),
    /** What was cleaned: "2 NUL characters were removed". */
    notes: z.array(z.string()),
    /** Articles here that carry the same text already. */
    sameText: z.array(sameText),
    /** Articles that carry much of it, or that it may be a later version of; most alike first. */
    similar: z.array(similarArticle),
    /** Where the text credits an agency; no names: it says no more than "agencies". */
    credit: z.strictObject({ asPrinted: z.string(), agencies: z.array(z.string()) }).nullable(),
  })
  .meta({ id: 'ImportProposal' });
export type ImportProposal = z.output<typeof proposal>;
