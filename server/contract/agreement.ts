import { z } from 'zod';
import { noAlphaReasons } from '#core/agreement/agreement.ts';
import { disagreementFields } from '#core/agreement/disagreements.ts';
import { claim } from './claims.ts';
import { commaList, id, ref } from './common.ts';
import { get } from './define.ts';

const fieldAgreement = z
  .strictObject({
    /** 1: full agreement; 0: what chance would give; below: worse than chance. */
    alpha: z.number().nullable(),
    /** Why there is none; null where there is one. */
    reason: z.enum(noAlphaReasons).nullable(),
    /** What it rests on: passages; of the span, code points of text. */
    units: z.int(),
    /** What editors said of those. */
    values: z.int(),
    articles: z.int(),
    /** It rests on fewer than 30 passages: one slip would move it much. */
    small: z.boolean(),
  })
  .meta({ id: 'FieldAgreement', description: "Krippendorff's alpha of one field." });
export type FieldAgreement = z.output<typeof fieldAgreement>;

const editorSet = z
  .strictObject({
    editors: z.array(ref),
    /** Articles that at least two of them tagged. Nothing else is counted. */
    articles: z.int(),
    /** Passages of those articles that at least two of them tagged, and that one tagged alone. */
    shared: z.int(),
    alone: z.int(),
    fields: z.strictObject({
      /** Where they tagged something, and as what. */
      span: fieldAgreement,
      category: fieldAgreement,
      /** By proportion, where two gave one printed value. */
      figure: fieldAgreement,
      /** Who speaks at the far end of the chain, by the body they speak for. */
      speaker: fieldAgreement,
    }),
  })
  .meta({ id: 'EditorSet' });
export type EditorSet = z.output<typeof editorSet>;

/** As much of a claim as it takes to settle a disagreement. */
const codedClaim = z
  .strictObject({
    ...claim.pick({
      id: true,
      articleId: true,
      category: true,
      figure: true,
      chain: true,
      status: true,
      createdBy: true,
    }).shape,
    quote: z.string(),
    place: claim.shape.anchor.shape.place,
    start: z.int(),
    end: z.int(),
  })
  .meta({ id: 'CodedClaim' });
export type CodedClaim = z.output<typeof codedClaim>;

const disagreement = z
  .strictObject({
    articleId: id,
    /** Also "figure" where one editor alone saw one, which alpha leaves out. */
    fields: z.array(z.enum(disagreementFields)),
    /** What each editor made of the passage: two claims, or more of more editors. */
    claims: z.array(codedClaim),
  })
  .meta({ id: 'Disagreement', description: 'One passage of which editors say different things.' });
export type Disagreement = z.output<typeof disagreement>;

/**
 * Who tagged a claim is who created it, whoever edited it since. Counted are claims of any status
 * on the current text of an article; claims and articles in the trash, and articles that one person
 * alone tagged, are not. Who tagged nothing in an article is taken not to have read it.
 */
export const topicAgreement = z
  .strictObject({
    /** Everybody, where they are more than two; then each two, those with most articles first. */
    sets: z.array(editorSet),
    /** Pairs left out at the end. */
    morePairs: z.int(),
    /** Those asked for, else everybody. */
    chosen: editorSet,
    /** Articles that at least two of the chosen tagged. */
    articles: z.array(
      z.strictObject({
        id,
        title: z.string().nullable(),
        outlet: z.string().nullable(),
        /** Those of the chosen who tagged it. */
        editors: z.array(ref),
        claims: z.int(),
      }),
    ),
    /** Articles of the topic in which one person alone tagged something. */
    taggedByOne: z.int(),
    /** In the order of the articles and their texts. */
    disagreements: z.array(disagreement),
    /** Disagreements left out at the end. */
    moreDisagreements: z.int(),
  })
  .meta({ id: 'TopicAgreement' });
export type TopicAgreement = z.output<typeof topicAgreement>;

export const agreementRoutes = {
  getAgreement: get('/topics/{topicId}/agreement', {
    tag: 'Comparison',
    summary: 'How far editors who tagged the same articles agree, field by field, and where not',
    access: 'viewer',
    params: z.strictObject({ topicId: id }),
    query: z.strictObject({
      /** Only these members; else everybody. */
      editorIds: commaList(id).optional(),
    }),
    response: topicAgreement,
  }),
};
