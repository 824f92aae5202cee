import { z } from 'zod';
import { articleSorts } from '#contract/articles.ts';
import { readingStates } from '#core/articles/article.ts';
import { columnsBy } from '#core/comparison/columns.ts';
import { claimStatuses } from '#core/claims/claim.ts';
import { halves, passageOrders } from '#core/wording/passages/passage.ts';
import { voices } from '#core/wording/terms/voice.ts';
import { verbStances } from '#core/wording/verbs/stances.ts';
import { clocks } from '#core/comparison/timeline/clock.ts';
import { axisKinds } from '../features/comparison/drawing/axis.ts';
import { otherViews } from '../features/comparison/views/views.ts';
import { wordingParts } from '../features/comparison/wording/parts.ts';

/**
 * What stands behind the "?" of each page. A value that makes no sense is dropped, not refused:
 * an old link still opens. Lists are written "a,b".
 */
const text = z.string().optional().catch(undefined);
const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values).optional().catch(undefined);
const yes = z.literal('true').optional().catch(undefined);

export const signInSearch = z.object({ returnTo: text });

export const librarySearch = z.object({
  q: text,
  topicId: text,
  outletIds: text,
  groupId: text,
  readingState: oneOf(readingStates),
  language: text,
  /** A frame's key; "-": articles that nobody has coded. */
  frame: text,
  publishedFrom: text,
  publishedTo: text,
  assigneeId: text,
  awaitsReview: yes,
  edited: yes,
  /** Articles that carry one text. */
  copyGroupId: text,
  trashed: yes,
  sort: oneOf(articleSorts),
});
export type LibrarySearch = z.output<typeof librarySearch>;

export const readerSearch = z.object({
  /** The claim to scroll to and open. */
  claim: text,
  /** A passage to scroll to, as "start-end" in code points. */
  at: text,
  /** The number of a text version; none: the current one. */
  text,
  /** Two text versions beside each other: "1-2". */
  history: text,
  category: text,
  status: oneOf(claimStatuses),
  /** The question the claims shown answer; "none" for claims that answer no question. */
  question: text,
});
export type ReaderSearch = z.output<typeof readerSearch>;

export const compareSearch = z.object({
  view: oneOf(otherViews),
  /** Of the figures: whose, and along which axis; of every view: whether as a table. */
  question: text,
  as: oneOf(['table']),
  /** Of the texts: which articles, and whether they are scrolled together. */
  texts: text,
  scroll: oneOf(['apart']),
  axis: oneOf(axisKinds),
  by: oneOf(columnsBy),
  periods: text,
  /** Of the wording: which part, whose words are set apart, and the passages that are open. */
  part: oneOf(wordingParts),
  side: text,
  voice: oneOf(voices),
  terms: text,
  verb: text,
  stance: oneOf(verbStances),
  hedge: text,
  naming: text,
  column: text,
  half: oneOf(halves),
  order: oneOf(passageOrders),
  /** Of the voices: how speakers stand together, and whose claims are open. */
  speakers: oneOf(['group']),
  onlyOne: yes,
  speaker: text,
  /** Of the timeline: its clock and its rows. */
  clock: oneOf(clocks),
  rows: oneOf(['question']),
  outletIds: text,
  groupId: text,
  questionIds: text,
  statuses: text,
  category: text,
  publishedFrom: text,
  publishedTo: text,
  saidFrom: text,
  saidTo: text,
  aboutFrom: text,
  aboutTo: text,
  /** Only rows in which outlets differ. */
  differences: yes,
  /** Each value of a row in a line of its own, with who gives it. */
  values: yes,
  /** Words of the questions shown. */
  q: text,
  /** The open cell and those beside it: "questionId:column,column". */
  cell: text,
  /** Of the coverage: of the questions, where nothing is said; the frame whose articles are open. */
  of: oneOf(['frames']),
  frame: text,
});

/** The editors whose agreement is shown, "id,id"; none: everybody. */
export const agreementSearch = z.object({ editors: text });

export const reportsSearch = z.object({ topicId: text });
export const reportSearch = z.object({ tab: text });

export const activitySearch = z.object({ memberId: text, entities: text });
export type ActivitySearch = z.output<typeof activitySearch>;

/** Readable addresses: plain words instead of the router's JSON. */
export function parseSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search));
}

export function writeSearch(search: Record<string, unknown>): string {
  const written = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    if (typeof value === 'string' && value !== '') written.set(name, value);
  }
  const query = written.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return query === '' ? '' : `?${query}`;
}
