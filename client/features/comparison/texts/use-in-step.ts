import { useEffect, type RefObject } from 'react';
import { heightThere, risingPairs, type Pair } from './in-step.ts';
import type { TextsModel } from './texts-model.ts';

/** Where on a column one reads: a third of the way down. */
const readingShare = 1 / 3;

/** Brings a height of a column to where one reads. */
export function scrollToHeight(column: HTMLElement, height: number): void {
  column.scrollTop = height - column.clientHeight * readingShare;
}

/**
 * While one column is scrolled the others follow: claims of one question and copied words are kept
 * level, and what lies between is scrolled in proportion.
 */
export function useInStep(
  room: RefObject<HTMLElement | null>,
  model: TextsModel,
  inStep: boolean,
): void {
  useEffect(() => {
    if (!inStep || !room.current) return;
    const columns = [...room.current.children].filter((each) => each instanceof HTMLElement);
    const pairs = cachedPairs(model, columns);
    /** Who is scrolled by hand; the others follow and must not lead in turn. */
    let leader: HTMLElement | null = null;
    const lead = ({ currentTarget }: Event) => {
      if (currentTarget instanceof HTMLElement) leader = currentTarget;
    };
    const follow = ({ currentTarget }: Event) => {
      if (!(currentTarget instanceof HTMLElement) || currentTarget !== leader) return;
      const from = columns.indexOf(currentTarget);
      const here = currentTarget.scrollTop + currentTarget.clientHeight * readingShare;
      columns.forEach((column, to) => {
        if (to === from) return;
        const ends = { here: currentTarget.scrollHeight, there: column.scrollHeight };
        scrollToHeight(column, heightThere(pairs.between(from, to), here, ends));
      });
    };
    const leading = ['pointerdown', 'wheel', 'touchstart', 'keydown', 'focusin'] as const;
    for (const column of columns) {
      for (const kind of leading) column.addEventListener(kind, lead, { passive: true });
      column.addEventListener('scroll', follow, { passive: true });
    }
    return () => {
      pairs.end();
      for (const column of columns) {
        for (const kind of leading) column.removeEventListener(kind, lead);
        column.removeEventListener('scroll', follow);
      }
    };
  }, [room, model, inStep]);
}

/** What stands level in two columns, measured anew only when what stands in one changes its size. */
function cachedPairs(model: TextsModel, columns: readonly HTMLElement[]) {
  const known = new Map<string, Pair[]>();
  const resized = new ResizeObserver(() => known.clear());
  for (const column of columns) {
    for (const part of column.children) resized.observe(part);
  }
  return {
    between(from: number, to: number): Pair[] {
      const key = `${from} ${to}`;
      const found = known.get(key) ?? pairsOf(model, columns, from, to);
      known.set(key, found);
      return found;
    },
    end: () => resized.disconnect(),
  };
}

function pairsOf(
  { texts, shared }: TextsModel,
  columns: readonly HTMLElement[],
  from: number,
  to: number,
): Pair[] {
  const pairs: Pair[] = [];
  const add = (start: number, end: number) => {
    const here = topOf(columns[from], start);
    const there = topOf(columns[to], end);
    if (here !== null && there !== null) pairs.push({ here, there });
  };
  for (const [question, quoted] of texts[from]?.byQuestion ?? []) {
    const [first, other] = [quoted[0], texts[to]?.byQuestion.get(question)?.[0]];
    if (first && other) add(first.start, other.start);
  }
  for (const { passages } of shared) {
    const [here, there] = [from, to].map((at) => passages.find(({ text }) => text === at));
    if (here && there) add(here.anchor.start, there.anchor.start);
  }
  return risingPairs(pairs);
}

function topOf(column: HTMLElement | undefined, start: number): number | null {
  const mark = column?.querySelector(`[data-start="${start}"]`);
  return mark instanceof HTMLElement ? mark.offsetTop : null;
}
