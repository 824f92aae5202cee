import type { ResponseOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import { verbStances, type VerbStance } from '#core/wording/verbs/stances.ts';

export type ReportingVerbs = ResponseOf<(typeof routes)['getReportingVerbs']>;
export type Speaker = ReportingVerbs['speakers'][number];

/** A sign beside each verb that is not neutral: what it says of the words, never colour alone. */
export const stanceSigns: Readonly<Record<VerbStance, string>> = {
  neutral: '',
  vouching: '✓',
  distancing: '?',
  conceding: '↓',
  insisting: '!',
  urging: '→',
  warning: '▲',
  promising: '+',
  attacking: '×',
  denying: '¬',
  other: '',
};

export const stanceMeanings: Readonly<Record<VerbStance, string>> = {
  neutral: 'says only that it was said',
  vouching: 'takes it for true',
  distancing: 'keeps away from it',
  conceding: 'has it wrung from the speaker',
  insisting: 'says it with weight',
  urging: 'asks somebody to act',
  warning: 'says what may come',
  promising: 'binds or favours the speaker',
  attacking: 'turns against somebody',
  denying: 'says it is not so',
  other: 'not in the list of verbs',
};

/** Columns in which any source is reported. */
export function columnsIn({ columns, speakers }: ReportingVerbs): ReportingVerbs['columns'] {
  const used = new Set(speakers.flatMap((speaker) => speaker.columns.map(({ column }) => column)));
  return columns.filter(({ key }) => used.has(key));
}

/** A column's claims of a source, by the class of the verb; classes in their order. */
export interface StanceBar {
  column: string;
  name: string;
  total: number;
  parts: { stance: VerbStance; count: number }[];
}

/** Columns that report a source, those with the most claims first. */
export function stanceBars({ columns, classes }: ReportingVerbs): StanceBar[] {
  return columns
    .map(({ key, name }) => {
      const own = classes.filter(({ column }) => column === key);
      const parts = verbStances.flatMap((stance) => {
        const count = own.find((each) => each.stance === stance)?.count ?? 0;
        return count > 0 ? [{ stance, count }] : [];
      });
      const total = parts.reduce((sum, { count }) => sum + count, 0);
      return { column: key, name, total, parts };
    })
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total);
}

/** "3 distancing ?": a class as it is counted, with its sign. */
export function classWords(stance: VerbStance, count: number): string {
  return [count, stance, stanceSigns[stance]].filter((part) => part !== '').join(' ');
}

/** One line for each source, outlet and verb. */
export function verbsAsTable({ columns, speakers, stances }: ReportingVerbs): string[][] {
  const head = ['Source', 'Speaks for', 'Outlet', 'Verb', 'Class', 'Claims'];
  const nameOf = (key: string) => columns.find((column) => column.key === key)?.name ?? '';
  const lines = speakers.flatMap(({ source, speaksFor, columns: own }) =>
    own.flatMap(({ column, verbs }) =>
      verbs.map(({ lemma, count }) => [
        source.name,
        speaksFor?.name ?? '',
        nameOf(column),
        lemma,
        stances[lemma] ?? 'other',
        String(count),
      ]),
    ),
  );
  return [head, ...lines];
}
