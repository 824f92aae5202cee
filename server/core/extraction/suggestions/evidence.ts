import { isCurrency } from '../../figures/currencies.ts';
import { unnamedUnit, type Figure, type Unit } from '../../figures/figure.ts';
import type { CodePoints } from '../../text/code-points.ts';
import type { Range } from '../../text/range.ts';
import type { Span } from '../../text/span.ts';
import { tagAt, verbal, type Sentence, type Tag } from '../syntax/word.ts';
import type { RangesInOrder } from './ranges-in-order.ts';
import type { Evidence, FoundSenses, Sense, Senses } from './senses.ts';

/**
 * Characters between a number and what it counts: "some 400 well-armed soldiers".
 * More: numbers of other things are taken for it.
 * Fewer: long adjectives hide the noun.
 * Fixed by: "a number of others beside soldiers" against "whose soldiers, and where".
 */
const countsWithin = 40;

/** What the words and figures of a sentence mean, in order. */
export function findEvidence(
  points: CodePoints,
  words: Sentence,
  range: Range,
  senses: Senses,
  figures: RangesInOrder<Figure & Span>,
): Evidence[] {
  const inWords = senses.in(points.text, words);
  if (inWords.every(({ sense }) => senses.helping.has(sense))) return [];
  const inFigures = figures.within(range).flatMap((figure): Evidence[] => {
    const sense = senseOf(figure.unit);
    if (sense === null) return [];
    const own = { sense, ...points.toRange(figure), printed: figure.asPrinted };
    const counted = inWords.find(
      ({ from }) => sense === 'number' && from >= own.to && isOnePhrase(words, own.to, from),
    );
    return counted ? [own, { ...own, sense: `number of ${counted.sense}` }] : [own];
  });
  const named = inFigures.length > 0 ? recipients(points.text, words) : [];
  return [...inFigures, ...inWords, ...named].sort((a, b) => a.from - b.from);
}

/** Those that stand in a passage, by sense. */
export function evidenceWithin(all: readonly Evidence[], { from, to }: Range): FoundSenses {
  const found = new Map<Sense, Evidence[]>();
  for (const evidence of all) {
    if (evidence.from < from) continue;
    if (evidence.from >= to) break;
    if (evidence.to > to) continue;
    const others = found.get(evidence.sense);
    if (others) others.push(evidence);
    else found.set(evidence.sense, [evidence]);
  }
  return found;
}

/** "900 villagers left before the soldiers came": a verb stands between. */
function isOnePhrase(words: Sentence, from: number, to: number): boolean {
  if (to - from > countsWithin) return false;
  return words.every(
    (word) =>
      word.from < from || word.from >= to || (!verbal.has(word.tag) && !parts.has(word.tag)),
  );
}

const parts: ReadonlySet<Tag | null> = new Set<Tag>([
  'comma',
  'coordinator',
  'subordinator',
  'relative',
  'that',
]);

/** Physical measures and percentages mean nothing to the rules. */
function senseOf(unit: Unit): Sense | null {
  if (isCurrency(unit)) return 'money';
  return unit === 'persons' || unit === unnamedUnit ? 'number' : null;
}

/** A name behind a preposition or a verb: who is given something. */
function recipients(text: string, words: Sentence): Evidence[] {
  return words.flatMap(({ tag, from, to }, at) => {
    const before = tagAt(words, at - 1) === 'determiner' ? at - 2 : at - 1;
    const given = /^(?:preposition|to|verb|ing)$/.test(tagAt(words, before) ?? '');
    return tag === 'name' && given
      ? [{ sense: 'somebody named', from, to, printed: text.slice(from, to) }]
      : [];
  });
}
