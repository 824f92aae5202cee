import type { CategoryField } from '../claims/category.ts';
import type { ClaimContent } from '../claims/claim.ts';
import { isCurrency } from '../figures/currencies.ts';
import { isCounted, unnamedUnit, type Figure, type Unit } from '../figures/figure.ts';
import { defaultReading, type ReadingSettings } from '../figures/interval.ts';
import type { PartialDate } from '../figures/partial-date.ts';
import type { Period } from '../figures/period.ts';
import { prepareText, type PreparedText } from '../figures/prepared-text.ts';
import { findBaseline, findPeriods } from '../figures/read-period.ts';
import { findFigures } from '../figures/read-figure.ts';
import { CodePoints } from '../text/code-points.ts';
import type { Range } from '../text/range.ts';
import type { Span } from '../text/span.ts';
import { proposeChain, type ProposedChain } from './chain.ts';
import { findHedges } from './hedges.ts';
import { guessMeasure } from './measure.ts';

/** A passage about to become a claim. */
export interface Tagged {
  text: string;
  /** Code points of the text. */
  span: Span;
  /** Relative words are counted from it. */
  published: PartialDate | null;
  /** What the category asks for; nothing else is proposed. */
  categoryFields: readonly CategoryField[];
  /** The unit its question asks in, if it has one. */
  questionUnit?: Unit | null | undefined;
  /** Of the text, "en"; null: English. */
  language?: string | null | undefined;
  settings?: ReadingSettings | undefined;
}

/**
 * What the text says of a passage, to fill the card with: all of it is proposed and none of it
 * confirmed. Spans are code points of the text, like those of a claim.
 */
export function proposeContent(tagged: Tagged): Partial<ClaimContent> {
  const points = new CodePoints(tagged.text);
  const range = points.toRange(tagged.span);
  const { published, language } = tagged;
  return fillContent(tagged, points, proposeChain(tagged.text, range, { published, language }));
}

/** The same where the text is counted already and its attributions are known. */
export function fillContent(
  tagged: Tagged,
  points: CodePoints,
  attribution: ProposedChain,
): Partial<ClaimContent> {
  const range = points.toRange(tagged.span);
  const passage = points.slice(tagged.span.start, tagged.span.end);
  const prepared = prepareText(passage);
  const asks = (field: CategoryField) => tagged.categoryFields.includes(field);
  const { published } = tagged;
  const period =
    asks('figure') || asks('period')
      ? choosePeriod(passage, prepared, range, published, attribution.saidWords)
      : null;
  const within = ({ start, end }: Span): Span => ({
    start: start + tagged.span.start,
    end: end + tagged.span.start,
  });
  const content: Partial<ClaimContent> = {};
  if (asks('figure')) Object.assign(content, proposeFigure(passage, prepared, tagged, period));
  if (asks('period')) {
    content.period = period;
    content.baseline = findBaseline(passage, published, undefined, prepared);
  }
  if (asks('chain')) {
    content.chain = attribution.chain;
    content.directWords = attribution.directWords
      .slice(0, mostSpans)
      .map((words) => points.toSpan(words));
  }
  if (asks('hedges'))
    content.hedges = findHedges(passage, prepared).slice(0, mostSpans).map(within);
  return content;
}

/** As many hedges and quoted parts as a claim can hold. */
const mostSpans = 50;

function proposeFigure(
  passage: string,
  prepared: PreparedText,
  { questionUnit, settings = defaultReading }: Tagged,
  period: Period | null,
): Pick<ClaimContent, 'figure' | 'measure'> {
  const figures = findFigures(passage, settings, undefined, prepared);
  const best = chooseFigure(figures, questionUnit ?? null);
  if (!best) return { figure: null, measure: null };
  const { start, end, ...found } = best;
  const figure = inUnitOf(found, questionUnit ?? null);
  const range = prepared.points.toRange({ start, end });
  return { figure, measure: guessMeasure(prepared.tokens, { ...figure, ...range }, period) };
}

/** The first figure in the unit asked for, else the first that is no mere length of time. */
function chooseFigure<F extends Figure>(figures: readonly F[], asked: Unit | null): F | undefined {
  const inUnit = figures.find(({ unit }) => unit === asked);
  const nameless = figures.find(({ unit }) => unit === unnamedUnit);
  if (asked !== null)
    return inUnit ?? (isCounted(asked) ? nameless : undefined) ?? figures.find(isTelling);
  return figures.find(isTelling) ?? figures[0];
}

function isTelling({ unit }: Figure): boolean {
  return isCurrency(unit) || isCounted(unit) || unit.startsWith('percent');
}

/** "tens of thousands" counts what the question asks for, where no noun says otherwise. */
function inUnitOf(figure: Figure, asked: Unit | null): Figure {
  const counts = asked !== null && isCounted(asked) && figure.unit === unnamedUnit;
  return counts ? { ...figure, unit: asked } : figure;
}

/** The first stretch or point of time that does not merely say when it was said. */
function choosePeriod(
  passage: string,
  prepared: PreparedText,
  range: Range,
  published: PartialDate | null,
  saidWords: readonly Range[],
): Period | null {
  const about = findPeriods(passage, published, undefined, prepared).filter((period) => {
    const { from, to } = prepared.points.toRange(period);
    return saidWords.every((said) => to + range.from <= said.from || from + range.from >= said.to);
  });
  const best = about.find(({ from, to }) => from !== to) ?? about[0];
  if (!best) return null;
  const { from, to, asPrinted, implied, endBasis, needs } = best;
  return { from, to, asPrinted, implied, endBasis, needs };
}
