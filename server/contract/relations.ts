import { z } from 'zod';
import { certainties, directions, relations } from '#core/comparison/relations/relation.ts';
import { rowStates } from '#core/comparison/row/row-summary.ts';
import { cellClaim, columnKey, matrixFilter } from './comparison.ts';
import { claim, figure } from './claims.ts';
import {
  commaList,
  cursorQuery,
  id,
  instant,
  line,
  page,
  partialDate,
  ref,
  version,
} from './common.ts';
import { del, get, patch, post } from './define.ts';

const relation = z.enum(relations);
/** Only of "part of": which of the two lies in the other. */
const direction = z.enum(directions).nullable();

export const relationOverrule = z
  .strictObject({
    claimAId: id,
    claimBId: id,
    relation,
    direction,
    reason: z.string(),
    signedBy: ref,
    signedAt: instant,
    version,
    abilities: z.strictObject({ edit: z.boolean(), withdraw: z.boolean() }),
  })
  .meta({ id: 'RelationOverrule' });
export type RelationOverrule = z.output<typeof relationOverrule>;

const overruleFields = {
  relation,
  direction: direction.default(null),
  reason: line(1000),
};

const rangeLine = z
  .strictObject({
    lowest: figure.nullable(),
    highest: figure.nullable(),
    claims: z.int(),
    independentSources: z.int(),
    /** Of the claims, those nobody has approved. */
    pending: z.int(),
  })
  .meta({
    id: 'RangeLine',
    description: 'Comparable figures in one line: lowest and highest reported, never a mean.',
  });

export const rowRelation = z
  .strictObject({
    questionId: id,
    /** One line for a table. */
    words: z.string(),
    /** "too many" claims to relate at all; "later": in a page that follows. */
    state: z.enum(rowStates),
    claims: z.int(),
    /** Of the claims, those with a figure. */
    figures: z.int(),
    /** The most telling relation, with the pair that shows it. */
    telling: z
      .strictObject({
        relation,
        certainty: z.enum(certainties),
        because: z.string(),
        outlets: z.tuple([z.string().nullable(), z.string().nullable()]),
        overruled: z.boolean(),
      })
      .nullable(),
    /** How many pairs each relation has. */
    pairs: z.array(z.strictObject({ relation, count: z.int() })),
    agreementGroups: z.int().nullable(),
    independentSources: z.int().nullable(),
    dependence: z.string().nullable(),
    /** Pairs on which an editor's word stands. */
    overruled: z.int(),
    range: rangeLine.nullable(),
  })
  .meta({ id: 'RowRelation' });

/** Claims of a row that are all the same to each other, one in two dozen outlets or one alone. */
const agreementGroup = z
  .strictObject({
    /** What they say: ">$4.6 bn (2014 – May 2021)". */
    words: z.string(),
    claims: z.array(
      z.strictObject({
        ...claim.pick({ id: true, articleId: true }).shape,
        /** The columns its article stands in. */
        columns: z.array(z.string()),
        quote: z.string(),
        place: claim.shape.anchor.shape.place,
      }),
    ),
  })
  .meta({ id: 'AgreementGroup' });

const groupedRow = rowRelation
  .extend({
    /** In the order of publishing; none of free accounts, and where too many claims stand. */
    groups: z.array(agreementGroup),
  })
  .meta({ id: 'GroupedRow' });
export type GroupedRow = z.output<typeof groupedRow>;
export type RowRelation = z.output<typeof rowRelation>;

export const relationPair = z
  .strictObject({
    a: id,
    b: id,
    /** What the engine says. */
    relation,
    direction,
    certainty: z.enum(certainties),
    because: z.string(),
    /** What an editor says instead; seen from `a`. */
    overrule: relationOverrule.nullable(),
  })
  .meta({ id: 'RelationPair' });
export type RelationPair = z.output<typeof relationPair>;

const relatedClaim = cellClaim
  .extend({
    published: partialDate.nullable(),
    /** Its figure in the currency of those it stands on one line with, by a rate of the team's. */
    exchanged: z
      .strictObject({
        figure,
        rate: z.strictObject({
          from: z.string(),
          to: z.string(),
          rate: z.string(),
          date: partialDate,
          source: z.string().nullable(),
        }),
      })
      .nullable(),
  })
  .meta({ id: 'RelatedClaim' });
export type RelatedClaim = z.output<typeof relatedClaim>;

const topicParams = z.strictObject({ topicId: id });
const pairParams = z.strictObject({ claimId: id, otherId: id });

export const relationRoutes = {
  getRelations: get('/topics/{topicId}/relations', {
    tag: 'Comparison',
    summary: 'What the claims of each question are to each other: the most telling, and counts',
    access: 'viewer',
    params: topicParams,
    query: z.strictObject({ ...matrixFilter, cursor: cursorQuery.cursor }),
    /** The first page has every row; those "later" come related in the pages after it. */
    response: page(groupedRow),
  }),
  getQuestionRelations: get('/topics/{topicId}/relations/{questionId}', {
    tag: 'Comparison',
    summary: 'One question: every two claims with their reason, agreement, bands, sources',
    access: 'viewer',
    params: topicParams.extend({ questionId: id }),
    query: z.strictObject({
      ...matrixFilter,
      /** Only claims of these columns. */
      columns: commaList(columnKey).optional(),
    }),
    response: z.strictObject({
      summary: rowRelation,
      claims: z.array(relatedClaim),
      /** Claims that are all the same to each other. */
      groups: z.array(z.array(id)),
      /** Claims that can stand on one line, and why not on the line before. */
      bands: z.array(
        z.strictObject({
          claims: z.array(id),
          because: z.string().nullable(),
          range: rangeLine.nullable(),
        }),
      ),
      /** Claims that count as one source, and why. */
      sources: z.array(z.strictObject({ claims: z.array(id), because: z.string().nullable() })),
      /** The most telling first. */
      pairs: z.array(relationPair),
      /** Pairs that are left out at the end. */
      morePairs: z.int(),
    }),
  }),
  overruleRelation: post('/claims/{claimId}/overrules/{otherId}', {
    tag: 'Comparison',
    summary: 'Say what two claims are to each other, with the reason; a is the first of the path',
    access: 'editor',
    params: pairParams,
    body: z.strictObject(overruleFields),
    response: relationOverrule,
    status: 201,
  }),
  editOverrule: patch('/claims/{claimId}/overrules/{otherId}', {
    tag: 'Comparison',
    summary: 'Change your own word on two claims',
    access: 'editor',
    params: pairParams,
    ifMatch: true,
    body: z.strictObject(overruleFields),
    response: relationOverrule,
  }),
  withdrawOverrule: del('/claims/{claimId}/overrules/{otherId}', {
    tag: 'Comparison',
    summary: 'Take an overrule back; the engine’s word stands again',
    access: 'editor',
    params: pairParams,
    ifMatch: true,
  }),
};
