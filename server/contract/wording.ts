import { z } from 'zod';
import { regionKinds } from '#core/articles/article.ts';
import { halves } from '#core/wording/passages/passage.ts';
import { parseSide } from '#core/wording/side.ts';
import { voices } from '#core/wording/terms/voice.ts';
import { verbStances } from '#core/wording/verbs/stances.ts';
import { articleFilter, columnKey, matrixFilter } from './comparison.ts';
import { commaList, id, line, partialDate, quotedSpan, ref, span, version } from './common.ts';
import { del, get, patch, post } from './define.ts';

const tag = 'Comparison';
const topicParams = z.strictObject({ topicId: id });

const claimFilter = matrixFilter;

export const wordingColumn = z
  .strictObject({
    key: z.string(),
    name: z.string(),
    kind: z.enum(['outlet', 'group', 'none']),
    articleCount: z.int(),
  })
  .meta({ id: 'WordingColumn' });
export type WordingColumn = z.output<typeof wordingColumn>;

const side = z
  .string()
  .max(4000)
  .refine((text) => parseSide(text) !== null, 'must be columns:…, period:…..… or source:…')
  .optional()
  .meta({
    description:
      'What is set apart: "columns:id,id", "period:2021..2022-03" or "source:id" (the words quoted of it). Without it: the column with most articles.',
  });
const voice = z.enum(voices).default('all').meta({
  description: 'Whose words count: all, those outside quotation marks, or those inside.',
});

/** What is counted of one side. */
const sideFacts = z.strictObject({
  articles: z.int(),
  /** Copies of one text are one. */
  texts: z.int(),
  words: z.int(),
  /** Too little is counted for any of it to be sure. */
  small: z.boolean(),
});

const distinctiveTerm = z
  .strictObject({
    /** What it is looked for as. */
    key: z.string(),
    /** As it is printed most often. */
    term: z.string(),
    /** Natural logarithm of the ratio of the odds, and its interval of 95 %. */
    delta: z.number(),
    low: z.number(),
    high: z.number(),
    z: z.number(),
    side: z.strictObject({ count: z.int(), articles: z.int() }),
    rest: z.strictObject({ count: z.int(), articles: z.int() }),
  })
  .meta({ id: 'DistinctiveTerm' });
export type DistinctiveTerm = z.output<typeof distinctiveTerm>;

export const distinctive = z
  .strictObject({
    columns: z.array(wordingColumn),
    /** As it was taken: of no use where the topic has no article. */
    side: z.string().nullable(),
    sideFacts,
    restFacts: sideFacts,
    /** The most telling first. */
    sideTerms: z.array(distinctiveTerm),
    restTerms: z.array(distinctiveTerm),
    /** Of the articles that are compared; those in another are left out. */
    language: z.string(),
    otherLanguages: z.int(),
    /** When half of the dated articles were published: where a period may begin. */
    middle: partialDate.nullable(),
    /** How many terms were compared. */
    compared: z.int(),
    priorWords: z.int(),
    leastCount: z.int(),
    smallWords: z.int(),
    smallTexts: z.int(),
  })
  .meta({ id: 'Distinctive' });
export type Distinctive = z.output<typeof distinctive>;

export const concordancePassage = z
  .strictObject({
    articleId: id,
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    published: partialDate.nullable(),
    language: z.string().nullable(),
    region: z.enum(regionKinds),
    quoted: z.boolean(),
    span,
    left: z.string(),
    match: z.string(),
    right: z.string(),
  })
  .meta({ id: 'ConcordancePassage' });
export type ConcordancePassage = z.output<typeof concordancePassage>;

const claimInWording = z
  .strictObject({
    id,
    articleId: id,
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    published: partialDate.nullable(),
    language: z.string().nullable(),
    quote: z.string(),
    /** Where the quote starts in the text. */
    start: z.int(),
    hedges: z.array(quotedSpan),
    /** The outlet's verb for its source, and whose claim it is. */
    verb: z.string().nullable(),
    source: z.string().nullable(),
  })
  .meta({ id: 'ClaimInWording' });
export type ClaimInWording = z.output<typeof claimInWording>;

const ownAndQuoted = z.strictObject({ own: z.int(), quoted: z.int() });

const loadedWord = z
  .strictObject({
    id,
    term: z.string(),
    /** "one-sided term": what makes it loaded. */
    category: z.string(),
    /** From where it is taken; null: the team's own. */
    source: z.string().nullable(),
    version,
  })
  .meta({ id: 'LoadedWord' });
export type LoadedWord = z.output<typeof loadedWord>;

const loadedWordFields = {
  term: line(60),
  category: line(60),
  source: line(300).nullable(),
};
const wordParams = z.strictObject({ wordId: id });

export const wordingRoutes = {
  getLoadedWords: get('/topics/{topicId}/wording/loaded', {
    tag,
    summary: 'How often each outlet uses the words of the team’s list, itself and in quotations',
    access: 'viewer',
    params: topicParams,
    query: z.strictObject(articleFilter),
    response: z.strictObject({
      columns: z.array(wordingColumn.extend({ words: ownAndQuoted, loaded: ownAndQuoted })),
      terms: z.array(
        z.strictObject({
          ...loadedWord.pick({ id: true, term: true, category: true }).shape,
          /** What it is looked for as. */
          key: z.string(),
          columns: z.array(ownAndQuoted.extend({ column: z.string() })),
        }),
      ),
    }),
  }),
  listLoadedWords: get('/loaded-words', {
    tag,
    summary: 'The team’s list of loaded words, each with its source',
    access: 'viewer',
    response: z.strictObject({ items: z.array(loadedWord) }),
  }),
  createLoadedWord: post('/loaded-words', {
    tag,
    summary: 'Add a word to the list',
    access: 'editor',
    body: z.strictObject({
      ...loadedWordFields,
      category: loadedWordFields.category.default('one-sided term'),
      source: loadedWordFields.source.default(null),
    }),
    response: loadedWord,
    status: 201,
  }),
  editLoadedWord: patch('/loaded-words/{wordId}', {
    tag,
    summary: 'Change a word of the list',
    access: 'editor',
    params: wordParams,
    ifMatch: true,
    body: z.strictObject(loadedWordFields).partial(),
    response: loadedWord,
  }),
  deleteLoadedWord: del('/loaded-words/{wordId}', {
    tag,
    summary: 'Take a word off the list',
    access: 'editor',
    params: wordParams,
    ifMatch: true,
  }),

  getDistinctive: get('/topics/{topicId}/wording/distinctive', {
    tag,
    summary: 'The terms that set one side of a topic apart from the rest, with their uncertainty',
    access: 'viewer',
    params: topicParams,
    query: z.strictObject({ ...articleFilter, side, voice }),
    response: distinctive,
  }),
  getConcordance: get('/topics/{topicId}/wording/concordance', {
    tag,
    summary: 'Every place where terms stand in the articles of a topic, with the words around it',
    access: 'viewer',
    params: topicParams,
    query: z.strictObject({
      ...articleFilter,
      terms: commaList(line(200)).pipe(z.array(z.string()).min(1).max(40)),
      column: commaList(columnKey).optional(),
      side,
      half: z.enum(halves).optional(),
      voice,
      limit: z.coerce.number().int().min(1).max(500).default(200),
    }),
    response: z.strictObject({
      /** By date; copies of one text once. */
      items: z.array(concordancePassage),
      /** Articles that hold the words and are not listed any more. */
      moreArticles: z.int(),
    }),
  }),
  getQuotedSources: get('/topics/{topicId}/wording/sources', {
    tag,
    summary: 'The sources whose words are quoted most in a topic',
    access: 'viewer',
    params: topicParams,
    query: z.strictObject(claimFilter),
    response: z.strictObject({ items: z.array(ref.extend({ count: z.int() })) }),
  }),
  getReportingVerbs: get('/topics/{topicId}/wording/verbs', {
    tag,
    summary: 'By which verbs each outlet reports its sources',
    access: 'viewer',
    params: topicParams,
    query: z.strictObject(claimFilter),
    response: z.strictObject({
      columns: z.array(wordingColumn),
      /** Those with the most claims first. */
      speakers: z.array(
        z.strictObject({
          source: ref,
          speaksFor: ref.nullable(),
          count: z.int(),
          columns: z.array(
            z.strictObject({
              column: z.string(),
              verbs: z.array(
                /** "say", "point out": the base form, all forms of which are counted. */
                z.strictObject({ lemma: z.string(), count: z.int() }),
              ),
            }),
          ),
        }),
      ),
      /** Claims of all sources, by what their verbs say of the words. */
      classes: z.array(
        z.strictObject({ column: z.string(), stance: z.enum(verbStances), count: z.int() }),
      ),
      /** What each of the verbs says of the words it reports. */
      stances: z.record(z.string(), z.enum(verbStances)),
      moreSpeakers: z.int(),
      /** Claims whose verb is of another's making: inside words that are quoted themselves. */
      deeper: z.int(),
    }),
  }),
  getHedges: get('/topics/{topicId}/wording/hedges', {
    tag,
    summary: 'How many claims each outlet hedges, and by which words',
    access: 'viewer',
    params: topicParams,
    query: z.strictObject(claimFilter),
    response: z.strictObject({
      columns: z.array(wordingColumn.extend({ claims: z.int(), hedged: z.int() })),
      words: z.array(
        z.strictObject({
          words: z.string(),
          count: z.int(),
          columns: z.array(z.strictObject({ column: z.string(), count: z.int() })),
        }),
      ),
      moreWords: z.int(),
    }),
  }),
  getWordingClaims: get('/topics/{topicId}/wording/claims', {
    tag,
    summary: 'The claims behind a count of reporting verbs or hedges',
    access: 'viewer',
    params: topicParams,
    query: z.strictObject({
      ...claimFilter,
      column: commaList(columnKey).optional(),
      sourceId: id.optional(),
      /** The verb's base form: all its forms count. */
      verb: line(60).optional(),
      /** Every verb that says this of the words it reports. */
      stance: z.enum(verbStances).optional(),
      /** The hedging words, in lower case; "*" is any. */
      hedge: line(100).optional(),
      limit: z.coerce.number().int().min(1).max(500).default(200),
    }),
    response: z.strictObject({ items: z.array(claimInWording), more: z.int() }),
  }),
  getHeadlines: get('/topics/{topicId}/wording/headlines', {
    tag,
    summary: 'The headlines of a topic by date, with the terms that set their outlets apart',
    access: 'viewer',
    params: topicParams,
    query: z.strictObject(articleFilter),
    response: z.strictObject({
      columns: z.array(wordingColumn),
      items: z.array(
        z.strictObject({
          articleId: id,
          title: z.string(),
          column: z.string(),
          published: partialDate.nullable(),
          language: z.string().nullable(),
          /** Code points of the title; the key is what they are looked for as. */
          marks: z.array(
            z.strictObject({ start: z.int(), end: z.int(), key: z.string(), z: z.number() }),
          ),
        }),
      ),
      more: z.int(),
      untitled: z.int(),
    }),
  }),
};
