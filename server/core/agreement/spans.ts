import type { Span } from '../text/span.ts';
import { smallBelow, type Alpha } from './alpha.ts';
import { readersOf } from './readers.ts';

/** The passages one editor tagged, each in its text and with its category. */
export type EditorSpans = readonly (Span & { text: string; category: string })[];

/**
 * Nominal alpha over code points: each point of a text is a unit, and an editor gives it the
 * category of the passage it stands in, or "untagged" beside somebody else's. Points nobody tagged
 * are left out, since there are so many of them that any two editors would seem to agree. Swept from
 * boundary to boundary, so that the length of a text does not count. `units` counts code points; a
 * sample is small by the passages tagged.
 *
 * An editor who tagged nothing in a text is taken not to have read it, and is left out there; so is
 * a text in which one editor alone tagged.
 */
export function spanAgreement(editors: readonly EditorSpans[]): Alpha {
  const totals = new Map<string, number>();
  let observed = 0;
  let units = 0;
  let values = 0;
  for (const { length, tags } of stretches(editors)) {
    const counts = new Map<string, number>();
    for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
    for (const [tag, times] of counts) {
      totals.set(tag, (totals.get(tag) ?? 0) + times * length);
    }
    observed += (length * differing([...counts.values()])) / (tags.length - 1);
    units += length;
    values += length * tags.length;
  }
  const expected = differing([...totals.values()]) / (values - 1);
  return {
    alpha: units > 0 && expected > 0 ? 1 - observed / expected : null,
    units,
    values,
    small: editors.reduce((total, spans) => total + spans.length, 0) < smallBelow,
  };
}

/** Ordered pairs of different values among so many of each. */
function differing(counts: readonly number[]): number {
  const all = counts.reduce((total, each) => total + each, 0);
  return all ** 2 - counts.reduce((total, each) => total + each ** 2, 0);
}

interface Stretch {
  length: number;
  tags: string[];
}

const untagged = '';

/** Stretches of text within which no passage begins or ends and that somebody tagged. */
function* stretches(editors: readonly EditorSpans[]): Iterable<Stretch> {
  const readers = readersOf(editors);
  const edges = editors
    .flatMap((spans, editor) =>
      spans.flatMap(({ text, start, end, category }) => [
        { text, at: start, editor, category, step: 1 },
        { text, at: end, editor, category, step: -1 },
      ]),
    )
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : a.at - b.at));
  const open = editors.map(() => new Map<string, number>());
  let before: { text: string; at: number } | null = null;
  for (const { text, at, editor, category, step } of edges) {
    const length = before?.text === text ? at - before.at : 0;
    if (length > 0) {
      const read = readers.get(text);
      const tags = open.filter((_, at) => read?.has(at)).map(tagOf);
      if (tags.length > 1 && tags.some((tag) => tag !== untagged)) yield { length, tags };
    }
    const mine = open[editor];
    if (mine) {
      const count = (mine.get(category) ?? 0) + step;
      if (count === 0) mine.delete(category);
      else mine.set(category, count);
    }
    before = { text, at };
  }
}

/** A passage with several categories is a value of its own. */
function tagOf(open: ReadonlyMap<string, number>): string {
  return [...open.keys()].sort().join('\n');
}
