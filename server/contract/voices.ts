import { z } from 'zod';
import { sourceKinds } from '#core/sources/source.ts';
import { claim } from './claims.ts';
import { columnKey, column, matrixFilter } from './comparison.ts';
import { flag, id, line, partialDate, quotedSpan, ref, version } from './common.ts';
import { del, get, patch, post } from './define.ts';

export const speakerGroup = z
  .strictObject({ id, name: z.string(), sourceIds: z.array(id), version })
  .meta({ id: 'SpeakerGroup' });
export type SpeakerGroup = z.output<typeof speakerGroup>;

const groupFields = { name: line(), sourceIds: z.array(id).max(1000) };

/** Claims that carry somebody's own words, and how many words of theirs they carry. */
const quoted = { claims: z.int(), words: z.int() };

/** One who is quoted, or a group of them; copies of one text count once, where it stood first. */
export const voice = z
  .strictObject({
    /** The source's id, or the group's. */
    id,
    name: z.string(),
    kind: z.enum([...sourceKinds, 'group']),
    ...quoted,
    /** Claims whose words are told, not quoted. */
    indirect: z.int(),
    /** Quotations in which nobody has marked which words are the speaker's: no words counted. */
    unmarked: z.int(),
    columns: z.array(
      z.strictObject({
        column: z.string(),
        ...quoted,
        /** Passages printed here too, and counted where the text stood first. */
        copies: z.int(),
      }),
    ),
    /** Through whom the outlet had the words; null: from the speaker. */
    removes: z.array(
      z.strictObject({
        via: z.enum(sourceKinds).nullable(),
        /** How many stand between the outlet and the speaker. */
        between: z.int(),
        ...quoted,
      }),
    ),
  })
  .meta({ id: 'Voice' });
export type Voice = z.output<typeof voice>;

export const voices = z
  .strictObject({
    columns: z.array(column.pick({ key: true, name: true, kind: true })),
    /** Most words first; then those who are never quoted, by how often they are paraphrased. */
    voices: z.array(voice),
    /** Those the answer has no room for. */
    leftOut: z.strictObject({ voices: z.int(), ...quoted }),
    total: z.strictObject({ voices: z.int(), ...quoted }),
  })
  .meta({ id: 'Voices' });
export type Voices = z.output<typeof voices>;

export const voiceClaim = z
  .strictObject({
    ...claim.pick({ id: true, articleId: true, chain: true, status: true, anchor: true }).shape,
    /** The words in the quote that are this voice's own. */
    words: z.array(quotedSpan),
    outlet: ref.nullable(),
    title: z.string().nullable(),
    published: partialDate.nullable(),
    language: z.string().nullable(),
    /** The passage is counted in the copy of this text that was published first. */
    isCopy: z.boolean(),
  })
  .meta({ id: 'VoiceClaim' });
export type VoiceClaim = z.output<typeof voiceClaim>;

const topicParams = z.strictObject({ topicId: id });
const voicesFilter = {
  ...matrixFilter,
  /** Each speaker for himself, or each group; who is in no group stands alone. */
  speakers: z.enum(['source', 'group']).default('source'),
};
const groupParams = z.strictObject({ groupId: id });
const list = <T extends z.ZodType>(item: T) => z.strictObject({ items: z.array(item) });

export const voiceRoutes = {
  getVoices: get('/topics/{topicId}/voices', {
    tag: 'Comparison',
    summary: 'Who is quoted in a topic: claims and words, by which outlets, at which remove',
    access: 'viewer',
    params: topicParams,
    query: z.strictObject({
      ...voicesFilter,
      /** Only who is quoted in one column alone. */
      onlyOne: flag,
    }),
    response: voices,
  }),
  getVoiceClaims: get('/topics/{topicId}/voices/{voiceId}', {
    tag: 'Comparison',
    summary: 'The claims in which a speaker, or a group of speakers, is quoted or paraphrased',
    access: 'viewer',
    params: topicParams.extend({ voiceId: id }),
    query: z.strictObject({
      ...matrixFilter,
      /** Of one column alone. */
      column: columnKey.optional(),
      how: z.enum(['quoted', 'indirect']).default('quoted'),
    }),
    response: z.strictObject({
      name: z.string(),
      items: z.array(voiceClaim),
      /** Claims the answer has no room for. */
      leftOut: z.int(),
    }),
  }),

  listSpeakerGroups: get('/speaker-groups', {
    tag: 'Sources',
    summary: 'The team’s groups of speakers',
    access: 'viewer',
    response: list(speakerGroup),
  }),
  createSpeakerGroup: post('/speaker-groups', {
    tag: 'Sources',
    summary: 'Group speakers',
    access: 'editor',
    body: z.strictObject({ ...groupFields, sourceIds: groupFields.sourceIds.default([]) }),
    response: speakerGroup,
    status: 201,
  }),
  editSpeakerGroup: patch('/speaker-groups/{groupId}', {
    tag: 'Sources',
    summary: 'Rename a group of speakers or change who is in it',
    access: 'editor',
    params: groupParams,
    ifMatch: true,
    body: z.strictObject(groupFields).partial(),
    response: speakerGroup,
  }),
  deleteSpeakerGroup: del('/speaker-groups/{groupId}', {
    tag: 'Sources',
    summary: 'Dissolve a group; its speakers stay',
    access: 'editor',
    params: groupParams,
    ifMatch: true,
  }),
};
