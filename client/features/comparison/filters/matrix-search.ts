import type { OtherView } from '../views/views.ts';
import type { ColumnsBy } from '#core/comparison/columns.ts';
import type { Half, PassageOrder } from '#core/wording/passages/passage.ts';
import type { VerbStance } from '#core/wording/verbs/stances.ts';
import type { Voice } from '#core/wording/terms/voice.ts';
import { claimStatuses, type ClaimStatus } from '#core/claims/claim.ts';
import type { Clock } from '#core/comparison/timeline/clock.ts';
import { parseColumnPeriod } from '#core/comparison/periods.ts';
import { parsePartialDate } from '#core/figures/partial-date.ts';
import type { routes } from '#contract/routes.ts';
import type { QueryInput } from '#contract/route.ts';
import type { AxisKind } from '../drawing/axis.ts';
import type { WordingPart } from '../wording/parts.ts';
import { timeNames, type TimeSearch } from './clock-filters.ts';

type Text = string | undefined;

/** What the address says of the matrix; lists are written "a,b". */
export interface MatrixSearch extends TimeSearch {
  by?: ColumnsBy | undefined;
  /** Of columns by period, "..2021,2022-03.."; none: by year. */
  periods?: Text;
  outletIds?: Text;
  groupId?: Text;
  questionIds?: Text;
  statuses?: Text;
  category?: Text;
  /** Only rows that contradict themselves. */
  differences?: 'true' | undefined;
  q?: Text;
  /** Each value of a row in a line of its own. */
  values?: 'true' | undefined;
  cell?: Text;
  /** None: the table of questions and outlets. */
  view?: OtherView | undefined;
  /** Whose figures are drawn, whose claims are brought level. */
  question?: Text;
  /** The articles that stand beside each other. */
  texts?: Text;
  /** None: texts are scrolled together. */
  scroll?: 'apart' | undefined;
  /** None: drawn. */
  as?: 'table' | undefined;
  /** None: whichever fits the figures. */
  axis?: AxisKind | undefined;
  /** Of the wording: what of it is shown; none: the first. */
  part?: WordingPart | undefined;
  /** Whose words are set apart: "columns:key,key", "period:2021..2022-03", "source:id". */
  side?: Text;
  /** None: all words, whoever's they are. */
  voice?: Voice | undefined;
  /** The terms whose passages are open, "a,b". */
  terms?: Text;
  /** The verb of a source ("id,verb"), the class of verbs, or the hedge, whose claims are open. */
  verb?: Text;
  stance?: VerbStance | undefined;
  hedge?: Text;
  /** The thing and the name of it whose places are open: "id,words". */
  naming?: Text;
  /** Where what is open is looked for: columns, or a side; none: everywhere. */
  column?: Text;
  half?: Half | undefined;
  /** None: passages stand by date. */
  order?: PassageOrder | undefined;
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
  /** Of the coverage; none: of questions. */
  of?: 'frames' | undefined;
  /** Whose articles are open: "frame", "frame:column". */
  frame?: Text;
}

/** What chooses columns, rows and claims; all else only says how they are shown. */
const filters = [
  'outletIds',
  'groupId',
  'questionIds',
  'statuses',
  'category',
  ...timeNames,
  'differences',
  'q',
] as const;

export const noFilters: MatrixSearch = Object.fromEntries(filters.map((name) => [name, undefined]));

export function isFiltered(search: MatrixSearch): boolean {
  return filters.some((name) => search[name] !== undefined);
}

/** The query of an address. Half-typed dates and unknown statuses are left out, not refused. */
export function queryOf(search: MatrixSearch): QueryInput<typeof routes.getMatrix> {
  const statuses = statusesIn(search);
  return {
    ...articleQueryOf(search),
    questionIds: search.questionIds,
    statuses: statuses.length > 0 ? statuses.join(',') : undefined,
    category: search.category,
    saidFrom: wholeDate(search.saidFrom),
    saidTo: wholeDate(search.saidTo),
    aboutFrom: wholeDate(search.aboutFrom),
    aboutTo: wholeDate(search.aboutTo),
  };
}

/** As far as it chooses articles and their columns. */
export function articleQueryOf(search: MatrixSearch): QueryInput<typeof routes.getNames> {
  const periods = listOf(search.periods).filter((text) => parseColumnPeriod(text) !== null);
  return {
    by: search.by,
    periods: search.by === 'period' && periods.length > 0 ? periods.join(',') : undefined,
    outletIds: search.outletIds,
    groupId: search.groupId,
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
