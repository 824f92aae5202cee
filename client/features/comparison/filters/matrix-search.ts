import type { OtherView } from '../views/views.ts';
import { claimStatuses, type ClaimStatus } from '#core/claims/claim.ts';
import type { Clock } from '#core/comparison/timeline/clock.ts';
import { parsePartialDate } from '#core/figures/partial-date.ts';
import type { routes } from '#contract/routes.ts';
import type { QueryInput } from '#contract/route.ts';
import type { AxisKind } from '../drawing/axis.ts';

type Text = string | undefined;

/** What the address says of the matrix; lists are written "a,b". */
export interface MatrixSearch {
  by?: 'outlet' | 'group' | undefined;
  outletIds?: Text;
  groupId?: Text;
  questionIds?: Text;
  statuses?: Text;
  category?: Text;
  publishedFrom?: Text;
  publishedTo?: Text;
  /** Only rows that contradict themselves. */
  differences?: 'true' | undefined;
  q?: Text;
  cell?: Text;
  /** None: the table of questions and outlets. */
  view?: OtherView | undefined;
  /** Whose figures are drawn. */
  question?: Text;
  /** None: drawn. */
  as?: 'table' | undefined;
  /** None: whichever fits the figures. */
  axis?: AxisKind | undefined;
  /** Of the voices: by the team's groups of speakers; none: each speaker alone. */
  speakers?: 'group' | undefined;
  /** Only who is quoted in one column alone. */
  onlyOne?: 'true' | undefined;
  /** Whose claims are open: "id", "id:column", "id::indirect". */
  speaker?: Text;
  /** Of the timeline; none: when it was published. */
  clock?: Clock | undefined;
  /** None: a row for each outlet. */
  rows?: 'question' | undefined;
  /** What the clock puts into this time; of "published" that is the filter of all views. */
  from?: Text;
  to?: Text;
}

/** What the server is asked with; `q` and `differences` only choose among the rows it gave. */
const served = [
  'outletIds',
  'groupId',
  'questionIds',
  'statuses',
  'category',
  'publishedFrom',
  'publishedTo',
] as const;

export const noFilters: MatrixSearch = {
  outletIds: undefined,
  groupId: undefined,
  questionIds: undefined,
  statuses: undefined,
  category: undefined,
  publishedFrom: undefined,
  publishedTo: undefined,
  differences: undefined,
  q: undefined,
};

export function isFiltered(search: MatrixSearch): boolean {
  const { q, differences } = search;
  return (
    q !== undefined ||
    differences !== undefined ||
    served.some((name) => search[name] !== undefined)
  );
}

/** The query of an address. Half-typed dates and unknown statuses are left out, not refused. */
export function queryOf(search: MatrixSearch): QueryInput<typeof routes.getMatrix> {
  const statuses = statusesIn(search);
  return {
    by: search.by,
    outletIds: search.outletIds,
    groupId: search.groupId,
    questionIds: search.questionIds,
    statuses: statuses.length > 0 ? statuses.join(',') : undefined,
    category: search.category,
    publishedFrom: wholeDate(search.publishedFrom),
    publishedTo: wholeDate(search.publishedTo),
  };
}

export function statusesIn({ statuses }: MatrixSearch): ClaimStatus[] {
  const named = listOf(statuses);
  return claimStatuses.filter((status) => named.includes(status));
}

export function listOf(text: Text): string[] {
  return text === undefined ? [] : text.split(',').filter((part) => part !== '');
}

/** For the address: nothing chosen is no filter. */
export function writeList(values: readonly string[]): Text {
  return values.length === 0 ? undefined : values.join(',');
}

export function wholeDate(text: Text): Text {
  return text === undefined ? undefined : (parsePartialDate(text) ?? undefined);
}
