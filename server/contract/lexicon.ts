import { z } from 'zod';
import { id, line, prose, version } from './common.ts';
import { del, get, patch, post } from './define.ts';

export const lexiconEntry = z
  .strictObject({
    id,
    /** What is named: "Kyiv". */
    referent: z.string(),
    /** The names it has in print; a capital in one makes it a name that keeps its case. */
    variants: z.array(z.string()),
    /** Why the choice between them tells something. */
    note: z.string().nullable(),
    version,
    abilities: z.strictObject({ edit: z.boolean(), trash: z.boolean() }),
  })
  .meta({ id: 'LexiconEntry' });
export type LexiconEntry = z.output<typeof lexiconEntry>;

const rejectedNaming = z
  .strictObject({ id, words: z.array(z.string()) })
  .meta({ id: 'RejectedNaming' });

/** Variants of one entry. */
export const mostVariants = 50;

const fields = {
  referent: line(),
  variants: z.array(line()).min(1).max(mostVariants),
  note: prose(500).nullable(),
};
const entryParams = z.strictObject({ entryId: id });

export const lexiconRoutes = {
  listLexicon: get('/lexicon', {
    tag: 'Lexicon',
    summary: 'Things and what they are called, by name',
    access: 'viewer',
    response: z.strictObject({ items: z.array(lexiconEntry) }),
  }),
  createLexiconEntry: post('/lexicon', {
    tag: 'Lexicon',
    summary: 'Add a thing with its variants, of one’s own or as it was offered',
    access: 'editor',
    body: z.strictObject({ ...fields, note: fields.note.default(null) }),
    response: lexiconEntry,
    status: 201,
  }),
  editLexiconEntry: patch('/lexicon/{entryId}', {
    tag: 'Lexicon',
    summary: 'Rename a thing, change its variants or its note',
    access: 'editor',
    params: entryParams,
    ifMatch: true,
    body: z.strictObject(fields).partial(),
    response: lexiconEntry,
  }),
  deleteLexiconEntry: del('/lexicon/{entryId}', {
    tag: 'Lexicon',
    summary: 'Take a thing out of the lexicon; no text changes',
    access: 'editor',
    params: entryParams,
    ifMatch: true,
  }),
  listRejectedNamings: get('/lexicon/rejections', {
    tag: 'Lexicon',
    summary: 'Namings that were offered as one thing and are not',
    access: 'viewer',
    response: z.strictObject({ items: z.array(rejectedNaming) }),
  }),
  rejectNaming: post('/lexicon/rejections', {
    tag: 'Lexicon',
    summary: 'Say that these namings are not one thing: they are not offered again',
    access: 'editor',
    body: z.strictObject({
      words: z
        .array(line())
        .min(2)
        .max(mostVariants)
        .meta({ examples: [['the harbour wall', 'the levee']] }),
    }),
    response: rejectedNaming,
    status: 201,
  }),
  takeBackRejectedNaming: del('/lexicon/rejections/{rejectionId}', {
    tag: 'Lexicon',
    summary: 'Let them be offered again',
    access: 'editor',
    params: z.strictObject({ rejectionId: id }),
  }),
};
