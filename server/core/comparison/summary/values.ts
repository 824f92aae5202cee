import { formatFigure } from '../../figures/format-figure.ts';
import { formatPeriod } from '../../figures/format-period.ts';
import type { Figure, Qualifier } from '../../figures/figure.ts';
import type { AnswerKind } from '../../questions/question.ts';
import type { RowRelations } from '../row/row-relations.ts';
import { outletsOf } from './outlets.ts';
import type { SummaryClaim } from './material.ts';
import { capital, namesOf, numberWord, type Clause, type Sentence } from './sentence.ts';

/** Values that are told one by one. Higher: a paragraph becomes a table, which stands beside it. */
const mostValues = 6;

/** What they say: each value once, with all who say the same. */
export function values<Claim extends SummaryClaim>(
  kind: AnswerKind,
  row: Pick<RowRelations<Claim, unknown>, 'claims' | 'groups'>,
): Sentence[] {
  const clauses = kind === 'choice' ? answersIn(row.claims) : figuresIn(row.groups);
  if (clauses.length === 0) return [];
  const shown = clauses.slice(0, mostValues);
  const more = clauses.length - shown.length;
  const rest = more > 0 ? [{ words: `${numberWord(more)} more.`, claims: [] }] : [];
  const ended = shown.map((clause, index) => ({
    ...clause,
    words: `${index === 0 ? capital(clause.words) : clause.words}${index === shown.length - 1 && more === 0 ? '.' : ';'}`,
  }));
  return [[...ended, ...rest]];
}

function figuresIn(groups: readonly SummaryClaim[][]): Clause[] {
  return groups.flatMap((group) => {
    const [first] = group;
    if (!first?.figure) return [];
    const names = outletsOf(group);
    const time = first.period && formatPeriod(first.period);
    const words = [
      `${namesOf(names)} ${names.length === 1 ? 'says' : 'say'}`,
      `${hedged(group)}${figureInWords(first.figure)}${time ? ` (${time})` : ''}`,
    ];
    return [{ words: words.join(' '), claims: group.map(({ id }) => id) }];
  });
}

/** Only where each of them is hedged. */
function hedged(group: readonly SummaryClaim[]): string {
  return group.every(({ hedges }) => hedges.length > 0) ? 'with a hedge ' : '';
}

const qualifiers: Partial<Record<Qualifier, string>> = {
  'more than': 'more than ',
  'at least': 'at least ',
  nearly: 'nearly ',
  'less than': 'less than ',
  'at most': 'up to ',
  approximately: 'about ',
};

/** "more than $4.6 bn": the signs of a table in words. */
function figureInWords(figure: Figure): string {
  const words = qualifiers[figure.qualifier];
  if (words === undefined || figure.value === null) return formatFigure(figure);
  return `${words}${formatFigure({ ...figure, qualifier: 'exact' })}`;
}

/** Newsweek and RT say “no”; of one actor where the answers are of several. */
function answersIn(claims: readonly SummaryClaim[]): Clause[] {
  const byAnswer = new Map<string, SummaryClaim[]>();
  for (const claim of claims) {
    if (!claim.answer) continue;
    const { value, actor } = claim.answer;
    const key = actor === null ? `“${value}”` : `of ${actor} “${value}”`;
    byAnswer.set(key, [...(byAnswer.get(key) ?? []), claim]);
  }
  return [...byAnswer].map(([answer, those]) => {
    const names = outletsOf(those);
    return {
      words: `${namesOf(names)} ${names.length === 1 ? 'says' : 'say'} ${answer}`,
      claims: those.map(({ id }) => id),
    };
  });
}
