import { z } from 'zod';
import { placementStates } from '#core/anchoring/placement.ts';
import { claimStatuses } from '#core/claims/claim.ts';
import { id, span } from './common.ts';

const differenceKinds = ['figure', 'name', 'negation'] as const;

/** What became of a claim's passage on a later text of its article. */
export const placement = z
  .strictObject({
    state: z.enum(placementStates),
    /** Words shared, 0 to 1. */
    score: z.number(),
    /** Numbers of the texts: on which it stood, and which was looked through. */
    fromText: z.int(),
    toText: z.int(),
    /** The passage before and after, as printed; null where it is lost. */
    was: z.string(),
    now: z.string().nullable(),
    /** What differs besides wording; only of "changed". Null: it was added, or left out. */
    differences: z.array(
      z.strictObject({
        kind: z.enum(differenceKinds),
        was: z.string().nullable(),
        now: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'Placement' });
export type Placement = z.output<typeof placement>;

/** How many claims ended in which state. */
export const placementCounts = z
  .strictObject({
    exact: z.int(),
    moved: z.int(),
    reworded: z.int(),
    changed: z.int(),
    lost: z.int(),
  })
  .meta({ id: 'PlacementCounts' });
export type PlacementCounts = z.output<typeof placementCounts>;

/** A claim and where it would stand. */
export const proposedPlacement = placement.extend({
  claimId: id,
  category: z.string(),
  status: z.enum(claimStatuses),
  /** In the new text; null where the passage is lost. */
  span: span.nullable(),
  /** An approval that would have to be asked for again. */
  losesApproval: z.boolean(),
});
export type ProposedPlacement = z.output<typeof proposedPlacement>;

export const textProposal = z
  .strictObject({
    /** Of the version it would become. */
    number: z.int(),
    /** It is the current text, word for word: there is nothing to store. */
    isCurrent: z.boolean(),
    counts: placementCounts,
    /** In the order of the old text. */
    placements: z.array(proposedPlacement),
  })
  .meta({ id: 'TextProposal' });
export type TextProposal = z.output<typeof textProposal>;

/** Of an article whose text changed: what its tagged passages say of that. */
export const silentEdits = z
  .strictObject({
    changed: z.int(),
    lost: z.int(),
    kinds: z.array(z.enum(differenceKinds)),
  })
  .meta({ id: 'SilentEdits' });

/** The articles that carry the same text as one. */
export const copies = z
  .strictObject({
    groupId: id,
    others: z.int(),
    /** Whom any of them credits; empty: "agencies", or nobody. */
    agencies: z.array(z.string()),
  })
  .meta({ id: 'Copies' });
