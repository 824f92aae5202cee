import type { Figure } from '../../figures/figure.ts';
import { findFigures } from '../../figures/read-figure.ts';
import { CodePoints } from '../../text/code-points.ts';
import type { Span } from '../../text/span.ts';
import type { Attribution } from '../attribution.ts';
import { findAttributions } from '../find-attributions.ts';
import { grammarFor } from '../locales/grammars.ts';
import { carryPeriod, type Filled } from './carry-period.ts';
import { fillSuggestion } from './fill-suggestion.ts';
import { attributionsBySentence } from './by-sentence.ts';
import { suggestionLocaleFor } from './locales.ts';
import { RangesInOrder } from './ranges-in-order.ts';
import { readPassages, type ReadArticle } from './passages.ts';
import { readArticle, type PlacedSentence } from './read-article.ts';
import type { Offer, Passage } from './rule.ts';
import type { SuggestOptions, Suggestion } from './suggestion.ts';

/**
 * Below it nothing is offered.
 * Lower: every mention of a meeting is offered, and nobody looks at them any more.
 * Higher: negotiations, warnings and aid held back are missed.
 * Fixed by: "who merely meets says nothing yet" against "aid held back".
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
    options.figures ?? findFigures(text, options.settings),
    (figure) => points.toRange(figure),
  );
  const article = { points, locale, figures, options };
  const filled = sentences.flatMap((sentence, at) => inSentence(article, sentence, near[at] ?? []));
  filled.forEach((each, at) => {
    carryPeriod(filled[at - 1], each);
  });
  return filled.map(({ suggestion }) => suggestion);
}

interface Article extends ReadArticle {
  options: SuggestOptions;
}

function inSentence(
  article: Article,
  sentence: PlacedSentence,
  near: readonly Attribution[],
): Filled[] {
  const known = new Map<Passage, Offer[]>();
  const offersOf = (passage: Passage) => {
    const offers = known.get(passage) ?? offersFor(article, passage);
    known.set(passage, offers);
    return offers;
  };
  const tells = (passage: Passage) => (offersOf(passage)[0]?.score ?? 0) >= leastScore;
  return readPassages(article, sentence, near, tells).flatMap((passage) => {
    const offers = offersOf(passage);
    const [best] = offers;
    if (!best || best.score < leastScore) return [];
    const because = offers
      .filter(({ category }) => category === best.category)
      .map((offer) => offer.because);
    return [{ passage, suggestion: fillSuggestion(article, passage, best, because, near) }];
  });
}

/** The strongest first; at equal strength in the order of the finders. */
function offersFor({ locale, options }: Article, passage: Passage): Offer[] {
  const offers = locale.finders
    .flatMap((finder) => finder(passage) ?? [])
    .filter(({ category }) => options.categories.some(({ key }) => key === category));
  return locale.refiners
    .reduce<readonly Offer[]>((left, refine) => refine(passage, left), offers)
    .toSorted((a, b) => b.score - a.score);
}
