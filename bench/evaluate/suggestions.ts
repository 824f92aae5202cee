import { defaultCategories } from '../../server/core/claims/category.ts';
import { parsePartialDate } from '../../server/core/figures/partial-date.ts';
import { suggest } from '../../server/core/extraction/suggestions/suggest.ts';
import type { Suggestion } from '../../server/core/extraction/suggestions/suggestion.ts';
import { CodePoints } from '../../server/core/text/code-points.ts';
import type { Span } from '../../server/core/text/span.ts';
import type { Evaluation, Row } from './row.ts';
import { compareFields, type Fields } from './suggestions/compare-fields.ts';
import { readExpected, type ExpectedArticle, type ExpectedClaim } from './suggestions/expected.ts';

const set = 'articles/expected-claims.json';
const leastOverlap = 0.5;

/** What an attentive editor tags in five articles, against what is suggested in them. */
export const evaluateSuggestions: Evaluation = (shared) => {
  const articles = readExpected(shared);
  const compared = articles.map(compareArticle);
  const pairs = compared.flatMap((article) => article.pairs);
  const offered = compared.reduce((sum, article) => sum + article.offered, 0);
  const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0);
  for (const pair of pairs) console.log(lineOf(pair));
  const met = pairs.filter(({ overlap, suggestion, claim }) => {
    return overlap >= leastOverlap && suggestion?.category === claim.category;
  });
  const row = (measure: string, ours: number, aim: string | null): Row => ({
    set,
    measure,
    ours,
    peers: {},
    aim,
  });
  return Promise.resolve([
    row(
      `of ${String(pairs.length)} claims met, overlap ≥ 0.5 of both together`,
      met.length,
      '≥ 33',
    ),
    row('met, the category aside', pairs.filter(({ any }) => any >= leastOverlap).length, null),
    row('met, overlap ≥ 0.5 of the claim', pairs.filter(({ held }) => held >= 0.5).length, null),
    row('suggestions for each claim', offered / pairs.length, '≤ 1.5'),
    row('suggestions in 600 words', (offered / words) * 600, null),
    ...fieldRows(
      met.flatMap(({ claim, suggestion }) =>
        suggestion ? [compareFields(suggestion.content, claim)] : [],
      ),
    ).map(({ field, right, of }) => row(`${field} right, of ${String(of)} met`, right, null)),
  ]);
};

interface Pair {
  claim: ExpectedClaim;
  suggestion: Suggestion | null;
  /** Shared characters of both together, with a suggestion of its category. */
  overlap: number;
  /** The same with any suggestion. */
  any: number;
  /** Shared characters of the claim's. */
  held: number;
}

function compareArticle({ name, text, published, claims }: ExpectedArticle) {
  const suggestions = suggest(text, {
    published: published === null ? null : parsePartialDate(published),
    categories: defaultCategories,
  });
  const points = new CodePoints(text);
  const pairs = claims.map((claim): Pair => {
    const from = text.indexOf(claim.quote);
    if (from < 0) throw new Error(`${name} does not hold “${claim.quote}”.`);
    const span = points.toSpan({ from, to: from + claim.quote.length });
    const best = (some: readonly Suggestion[]) =>
      [...some].sort((a, b) => jaccard(b.span, span) - jaccard(a.span, span))[0] ?? null;
    const suggestion = best(suggestions.filter(({ category }) => category === claim.category));
    const nearest = best(suggestions);
    return {
      claim,
      suggestion,
      overlap: suggestion ? jaccard(suggestion.span, span) : 0,
      any: nearest ? jaccard(nearest.span, span) : 0,
      held: suggestion ? shared(suggestion.span, span) / (span.end - span.start) : 0,
    };
  });
  return { pairs, offered: suggestions.length };
}

function shared(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function jaccard(a: Span, b: Span): number {
  const both = shared(a, b);
  return both / (a.end - a.start + b.end - b.start - both);
}

function fieldRows(all: readonly Fields[]): { field: string; right: number; of: number }[] {
  return Object.keys(all[0] ?? {}).map((field) => {
    const asked = all.map((fields) => fields[field]).filter((right) => right !== null);
    return { field, right: asked.filter(Boolean).length, of: asked.length };
  });
}

/** A claim a line: how much of it is met, and which fields are wrong. */
function lineOf({ claim, suggestion, overlap, any }: Pair): string {
  const met = overlap >= leastOverlap;
  const fields = met && suggestion ? compareFields(suggestion.content, claim) : {};
  const wrong = Object.keys(fields).filter((field) => fields[field] === false);
  const how = met ? 'met' : any >= leastOverlap ? 'met, other category' : 'not met';
  return `${claim.id.padEnd(12)} ${claim.category.padEnd(16)} ${overlap.toFixed(2)} ${how}${wrong.length > 0 ? `; wrong: ${wrong.join(', ')}` : ''}`;
}
