import { isCurrency } from '../../figures/currencies.ts';
import type { Period } from '../../figures/period.ts';
import { verbal } from '../syntax/word.ts';
import type { Passage } from './rule.ts';
import type { Suggestion } from './suggestion.ts';

/** A passage with the card that was filled for it. */
export interface Filled {
  passage: Passage;
  suggestion: Suggestion;
}

/**
 * "Talks began early in 2022. Both sides agreed …": what is told on in the same paragraph, of the
 * same category and in the past, happened at the time named before. It is inferred, and says so.
 */
export function carryPeriod(before: Filled | undefined, filled: Filled): void {
  const earlier = before?.suggestion.content.period ?? null;
  const { content, category } = filled.suggestion;
  if (!before || !earlier?.from || content.period !== null) return;
  const sameSentence = before.passage.sentence === filled.passage.sentence;
  const sameParagraph = before.passage.paragraph === filled.passage.paragraph;
  if (category !== before.suggestion.category || content.baseline) return;
  if (!sameSentence && !(sameParagraph && isPast(filled.passage))) return;
  content.period = { ...earlier, asPrinted: null, implied: 'all' };
  if (content.figure && isCurrency(content.figure.unit) && isStretch(earlier))
    content.measure ??= 'total';
}

function isStretch({ from, to }: Period): boolean {
  return from !== to;
}

/** By its first verb: "agreed", "withdrew"; not "has agreed", "agrees", "will agree". */
function isPast({ words }: Passage): boolean {
  const first = words.find(({ tag }) => verbal.has(tag));
  if (!first) return false;
  if (/^(?:was|were|had|did)$/.test(first.lower)) return true;
  return first.tag === 'verb' && !first.lower.endsWith('s');
}
