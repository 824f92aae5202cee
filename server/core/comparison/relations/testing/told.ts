import { emptyScope } from '../../../claims/claim.ts';
import type { Change, Figure, Measure } from '../../../figures/figure.ts';
import { isPartialDate, type PartialDate } from '../../../figures/partial-date.ts';
import type { Period } from '../../../figures/period.ts';
import { readFigure } from '../../../figures/read-figure.ts';
import { bareContext } from '../relate.ts';
import type { RelatedClaim, RelationContext } from '../relation.ts';
import { sourceNames, type NamedSource } from '../source-names.ts';

/** A claim in few words, for tables of cases. */
export interface Told {
  /** As printed: "more than $4.6 billion". */
  figure?: string | undefined;
  /** Where the printed words name no unit, or another one. */
  unit?: string | undefined;
  change?: Change | undefined;
  answer?: string | undefined;
  /** Of which actor the answer is. */
  of?: string | undefined;
  measure?: Measure | undefined;
  /** "2014..2021-05", "2021", "2014.."; "implied 2021"; "needs 2021" hangs on the published date. */
  period?: string | undefined;
  actor?: string | undefined;
  to?: string | undefined;
  what?: string | undefined;
  stage?: string | undefined;
  place?: string | undefined;
  /** When the last of the chain spoke. */
  said?: string | undefined;
  published?: string | undefined;
  question?: string | undefined;
}

export function told(words: Told): RelatedClaim {
  const { answer, of: actor, measure, said, published, question } = words;
  return {
    questionId: question ?? 'the question',
    answer: answer === undefined ? null : { value: answer, actor: actor ?? null },
    figure: figureOf(words),
    measure: measure ?? null,
    period: words.period === undefined ? null : periodOf(words.period),
    scope: {
      ...emptyScope,
      actor: words.actor ?? null,
      counterpart: words.to ?? null,
      what: words.what ?? null,
      stage: words.stage ?? null,
      place: words.place ?? null,
    },
    chain: [
      {
        source: 'Orla Venn',
        verb: 'said',
        mode: 'direct',
        occasion: { venue: null, said: date(said) },
      },
    ],
    published: date(published),
  };
}

/** Invented bodies: an envoy speaks for a ministry, which speaks for Norland. */
const invented: NamedSource[] = [
  { name: 'Norland', aliases: ['Halm'] },
  { name: 'Vael administration', speaksFor: 'Norland' },
  { name: 'Foreign Ministry', speaksFor: 'Norland' },
  { name: 'Orla Venn', speaksFor: 'Foreign Ministry' },
  { name: 'Harbour Office', partOf: 'Norland' },
  { name: 'Norland', partOf: 'Northern League' },
  { name: 'Sudmark' },
];

export function context(
  question: Partial<RelationContext['question'] & object> = {},
): RelationContext {
  return {
    ...bareContext(),
    sources: sourceNames(invented),
    question: { kind: 'figure', unit: null, exclusive: null, perActor: false, ...question },
  };
}

function figureOf({ figure, unit, change }: Told): Figure | null {
  if (figure === undefined) return null;
  const read = readFigure(figure);
  if (!read) throw new Error(`“${figure}” is no figure`);
  return { ...read, unit: unit ?? read.unit, change: change ?? read.change };
}

function periodOf(words: string): Period {
  const [, mark = null, dates = ''] = /^(?:(implied|needs) )?(.*)$/.exec(words) ?? [];
  const [from = '', to = from] = dates.split('..');
  return {
    from: date(from),
    to: date(to),
    asPrinted: mark === 'needs' ? 'earlier this year' : null,
    implied: mark === 'implied' ? 'all' : null,
    endBasis: null,
    needs: mark === 'needs' ? 'the published date' : null,
  };
}

function date(text: string | undefined): PartialDate | null {
  if (text === undefined || text === '') return null;
  if (!isPartialDate(text)) throw new Error(`“${text}” is no date`);
  return text;
}
