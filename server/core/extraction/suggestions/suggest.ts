import { proposeQuestion } from '../../claims/propose-question.ts';
import { isCurrency } from '../../figures/currencies.ts';
import { unnamedUnit, type Figure } from '../../figures/figure.ts';
import { findFigures } from '../../figures/read-figure.ts';
import { CodePoints } from '../../text/code-points.ts';
import type { Range } from '../../text/range.ts';
import type { Span } from '../../text/span.ts';
import type { Attribution } from '../attribution.ts';
import { chainOf } from '../chain.ts';
import { findAttributions } from '../find-attributions.ts';
import { grammarFor } from '../locales/grammars.ts';
import { fillContent } from '../propose-claim.ts';
import type { Sentence, Stretch } from '../syntax/word.ts';
import { attributionsBySentence } from './by-sentence.ts';
import { findEdges } from './clauses/find-edges.ts';
import { rangeOf, splitClauses } from './clauses/split-clauses.ts';
import { trimClause } from './clauses/trim-clause.ts';
import type { SuggestionLocale } from './locale.ts';
import { suggestionLocaleFor } from './locales.ts';
import { RangesInOrder } from './ranges-in-order.ts';
import { readArticle, type PlacedSentence } from './read-article.ts';
import type { Offer, Passage } from './rule.ts';
import type { Evidence, Sense } from './senses.ts';
import type { SuggestOptions, Suggestion } from './suggestion.ts';

/**
 * Below it nothing is offered. Lower, and every mention of a meeting is; higher, and claims without
 * a figure are missed.
 */
const leastScore = 0.5;

/**
 * The passages of an article that are worth tagging, in order of the text; `score` ranks them. No
 * two overlap. Pure, and linear in the length of the text.
 */
export function suggest(text: string, options: SuggestOptions): Suggestion[] {
  const locale = suggestionLocaleFor(options.language);
  if (!locale) return [];
  const points = new CodePoints(text);
  const sentences = readArticle(points, grammarFor(locale.language), options.regions);
  const attributions = options.attributions ?? findAttributions(text, options);
  const near = attributionsBySentence(sentences, attributions);
  const figures = new RangesInOrder<Figure & Span>(
    findFigures(text, options.settings),
    (figure) => points.toRange(figure),
  );
  const article = { points, locale, figures, options };
  return sentences.flatMap((sentence, at) => inSentence(article, sentence, near[at] ?? []));
}

interface Article {
  points: CodePoints;
  locale: SuggestionLocale;
  figures: RangesInOrder<Figure & Span>;
  options: SuggestOptions;
}

function inSentence(
  article: Article,
  sentence: PlacedSentence,
  near: readonly Attribution[],
): Suggestion[] {
  const passages = readPassages(article, sentence, near);
  return passages.flatMap((passage) => {
    const offers = offersFor(article, passage);
    const [best] = offers;
    if (!best || best.score < leastScore) return [];
    const because = offers
      .filter(({ category }) => category === best.category)
      .map((offer) => offer.because);
    return [fill(article, passage, best, because, near)];
  });
}

function readPassages(
  { points, locale, figures }: Article,
  { words, region, ...range }: PlacedSentence,
  near: readonly Attribution[],
): Passage[] {
  const { text } = points;
  const edges = findEdges(range, near, locale.clauses);
  const passages: Passage[] = [];
  let before: ReadonlyMap<Sense, Evidence> = new Map();
  for (const clause of splitClauses(words, edges.at, locale.clauses)) {
    const whole = rangeOf(words, clause);
    if (edges.reporting.some((cue) => whole.from <= cue.from && cue.to <= whole.to)) continue;
    const trimmed = trimClause(words, clause, locale.clauses);
    if (!trimmed) continue;
    const evidence = evidenceIn(text, slice(words, trimmed), locale, figures);
    const passage = {
      ...rangeOf(words, trimmed),
      text,
      words: slice(words, trimmed),
      region,
      evidence,
      before,
      attributed: near.some(({ content }) =>
        content.some(({ from, to }) => from <= whole.from && whole.to <= to),
      ),
    };
    passages.push(passage);
    before = evidence;
  }
  return passages;
}

function slice(sentence: Sentence, { start, end }: Stretch): Sentence {
  return sentence.slice(start, end);
}

function evidenceIn(
  text: string,
  words: Sentence,
  { senses }: SuggestionLocale,
  figures: RangesInOrder<Figure & Span>,
): ReadonlyMap<Sense, Evidence> {
  const evidence = new Map<Sense, Evidence>();
  const range: Range = { from: words[0]?.from ?? 0, to: words.at(-1)?.to ?? 0 };
  for (const { unit, asPrinted } of figures.within(range)) {
    const sense = isCurrency(unit)
      ? 'money'
      : unit === 'persons'
        ? 'persons'
        : unit === unnamedUnit
          ? 'count'
          : null;
    if (sense && !evidence.has(sense)) evidence.set(sense, { sense, ...range, printed: asPrinted });
  }
  for (const found of senses.in(text, words))
    if (!evidence.has(found.sense)) evidence.set(found.sense, found);
  return evidence;
}

/** The strongest first; at equal strength in the order of the finders. */
function offersFor({ locale, options }: Article, passage: Passage): Offer[] {
  return locale.finders
    .flatMap((finder) => finder(passage) ?? [])
    .filter(({ category }) => options.categories.some(({ key }) => key === category))
    .sort((a, b) => b.score - a.score);
}

function fill(
  { points, options }: Article,
  passage: Passage,
  { category, score }: Offer,
  because: string[],
  near: readonly Attribution[],
): Suggestion {
  const { text } = points;
  const span = points.toSpan(passage);
  const fields = options.categories.find(({ key }) => key === category)?.fields ?? [];
  const { published, settings } = options;
  const content = fillContent(
    { text, span, published, categoryFields: fields, settings },
    points,
    chainOf(text, passage, near),
  );
  const question = proposeQuestion(options.questions ?? [], category, content.figure ?? null);
  return {
    span,
    category,
    score,
    because,
    content: { category, ...(question ? { questionId: question.id } : {}), ...content },
  };
}
