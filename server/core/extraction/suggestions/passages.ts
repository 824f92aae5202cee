import type { Figure } from '../../figures/figure.ts';
import type { CodePoints } from '../../text/code-points.ts';
import type { Span } from '../../text/span.ts';
import type { Attribution } from '../attribution.ts';
import { tagAt, type Sentence, type Stretch } from '../syntax/word.ts';
import { findEdges } from './clauses/find-edges.ts';
import { rangeOf, splitClauses, type Clause } from './clauses/split-clauses.ts';
import { endWithMark, trimClause } from './clauses/trim-clause.ts';
import { evidenceWithin, findEvidence } from './evidence.ts';
import type { SuggestionLocale } from './locale.ts';
import type { RangesInOrder } from './ranges-in-order.ts';
import type { PlacedSentence } from './read-article.ts';
import type { Passage } from './rule.ts';
import type { Evidence, FoundSenses } from './senses.ts';

export interface ReadArticle {
  points: CodePoints;
  locale: SuggestionLocale;
  figures: RangesInOrder<Figure & Span>;
}

interface PlacedClause {
  clause: Clause;
  passage: Passage;
}

/**
 * What an editor could tag in a sentence, in order: its clauses without what only reports them.
 * `tells` says whether a passage is worth something by itself.
 */
export function readPassages(
  article: ReadArticle,
  sentence: PlacedSentence,
  near: readonly Attribution[],
  tells: (passage: Passage) => boolean,
): Passage[] {
  const { words } = sentence;
  const { clauses, senses } = article.locale;
  const all = findEvidence(article.points, words, sentence, senses, article.figures);
  if (all.length === 0) return [];
  const edges = findEdges(sentence, near, clauses);
  const placed: PlacedClause[] = [];
  let relative: Clause | null = null;
  for (const each of splitClauses(words, edges.at, clauses)) {
    // "which officials say could begin soon": what is said has its subject in the "which".
    const clause: Clause = relative?.end === each.start ? { ...each, start: relative.start } : each;
    relative = null;
    const whole = rangeOf(words, each);
    if (edges.reporting.some((cue) => whole.from <= cue.from && cue.to <= whole.to)) {
      if (opensWithRelative(words, each)) relative = each;
      continue;
    }
    const passage = read(article, sentence, clause, near, all, placed.at(-1)?.passage);
    if (!passage) continue;
    const last = placed.at(-1);
    if (last && takesAlong(last, { clause, passage }, tells)) {
      const joined = { ...last.clause, end: clause.end };
      last.passage =
        read(article, sentence, joined, near, all, placed.at(-2)?.passage) ?? last.passage;
      last.clause = joined;
    } else placed.push({ clause, passage });
  }
  return placed.map(({ passage }) => passage);
}

/**
 * Words under which a clause takes its next predicate along ("we remain committed | and believe that
 * …"), and how many both may have.
 * More: long passages grow together, beyond what an editor would mark.
 * Fewer: halves of sentences are offered.
 * Fixed by: "a predicate that says little comes along" against "two predicates, two claims".
 */
const shortClause = 16;
const longestJoined = 30;

function takesAlong(
  last: PlacedClause,
  next: PlacedClause,
  tells: (passage: Passage) => boolean,
): boolean {
  return (
    next.clause.joined &&
    last.clause.end === next.clause.start &&
    countWords(last.passage.words) < shortClause &&
    countWords(next.passage.sentence.slice(last.clause.start, next.clause.end)) <= longestJoined &&
    tells(last.passage) &&
    !tells(next.passage)
  );
}

/** Marks are no words. */
function countWords(sentence: Sentence): number {
  return sentence.filter(({ lower }) => /^[\p{L}\p{N}]/u.test(lower)).length;
}

function read(
  { points, locale }: ReadArticle,
  { words, region, paragraph, to }: PlacedSentence,
  clause: Stretch,
  near: readonly Attribution[],
  all: readonly Evidence[],
  last: Passage | undefined,
): Passage | null {
  const trimmed = trimClause(words, clause, locale.clauses);
  if (!trimmed) return null;
  const own = words.slice(trimmed.start, trimmed.end);
  const bare = rangeOf(words, trimmed);
  const range = { ...bare, to: endWithMark(points.text, own, bare.to) };
  return {
    ...range,
    text: points.text,
    words: own,
    sentence: words,
    start: trimmed.start,
    region,
    paragraph,
    evidence: evidenceWithin(all, range),
    before: opensWithRelative(words, clause) ? (last?.evidence ?? none) : none,
    asks: points.text.charAt(to - 1) === '?',
    attributed: near.some(({ content }) =>
      content.some((part) => part.from <= bare.from && bare.to <= part.to),
    ),
  };
}

const none: FoundSenses = new Map();

function opensWithRelative(sentence: Sentence, { start, end }: Stretch): boolean {
  for (let at = start; at < Math.min(end, start + 3); at += 1)
    if (tagAt(sentence, at) === 'relative') return true;
  return false;
}
