import type { Token } from '../../text/tokens.ts';
import type { Change } from '../figure.ts';
import type { Passage } from './finder.ts';

/** Tokens of the first figure in "rose from $4.6 billion to $5 billion". */
const longestStart = 8;

/**
 * What the words before a token say of the change a figure there is: "rose by", "fell to". Of what
 * is `measured` also verbs that name first what they change: "cut the fee by", "raised it to".
 */
export function changeBefore(passage: Passage, at: number, measured = false): Change | null {
  const { tokens, locale } = passage;
  const last = tokens[at - 1];
  if (!last || tokens[at]?.gap === 'line') return null;
  const moved = () => (measured ? moverBefore(passage, at - 1) : null);
  if (last.lower === locale.changes.to) return reachesTo(passage, at - 1) || moved() ? 'to' : null;
  if (last.lower === locale.changes.by) {
    const verb = verbBefore(passage, at - 1) ?? moved();
    return verb === 'shift' ? 'by' : verb;
  }
  const verb = verbBefore(passage, at);
  return verb === 'shift' ? null : verb;
}

/** The verb that ends before a token, with one adverb between at most. */
function verbBefore({ tokens, locale }: Passage, at: number): 'up' | 'down' | 'shift' | null {
  const adverb = tokens[at - 1]?.lower.endsWith(locale.changes.adverbEnding) ? 1 : 0;
  return (
    locale.changes.before.before(tokens, at)?.meaning ??
    locale.changes.before.before(tokens, at - adverb)?.meaning ??
    null
  );
}

/**
 * Tokens of what a verb changes: "the federal tax on imported steel".
 * Higher: a verb of another thought gives its direction. Lower: long objects hide the verb.
 * Fixed by "cut the fee by 12 percent", with room: a guess.
 */
const longestObject = 8;

/** "cut the fee by", "raised its stake to", in one clause. */
function moverBefore({ tokens, locale }: Passage, at: number): 'up' | 'down' | null {
  for (let end = at; end > Math.max(0, at - longestObject); end -= 1) {
    const token = tokens[end - 1];
    if (!token || endsClause(token) || token.text === ',') return null;
    const mover = locale.changes.movers.before(tokens, end)?.meaning;
    if (mover) return mover;
  }
  return null;
}

/** "rose to", "rose from 60 to". */
function reachesTo(passage: Passage, to: number): boolean {
  if (verbBefore(passage, to)) return true;
  for (let at = to - 1; at >= Math.max(1, to - longestStart); at -= 1) {
    if (endsClause(passage.tokens[at])) return false;
    if (passage.tokens[at]?.lower === passage.locale.changes.from) return !!verbBefore(passage, at);
  }
  return false;
}

function endsClause(token: Token | undefined): boolean {
  return token?.gap === 'line' || /^[.;!?]$/.test(token?.text ?? '');
}

/** "20 per cent lower", "a 5 % increase": what the words after a figure say of it. */
export function changeAfter(
  { tokens, locale }: Passage,
  at: number,
  measured: boolean,
): Change | null {
  if (tokens[at]?.gap === 'line') return null;
  const { after, comparatives } = locale.changes;
  const meaning = after.at(tokens, at)?.meaning;
  return meaning ?? (measured ? (comparatives.at(tokens, at)?.meaning ?? null) : null);
}

/** "up", "down" alone before a count belong to a verb ("take up 16 bills"), not to the figure. */
export function isBareDirection({ tokens, locale }: Passage, at: number): boolean {
  return locale.changes.directions.has(tokens[at - 1]?.lower ?? '');
}
