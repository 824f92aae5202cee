import { formatNumber } from '../../../lib/count-of.ts';

interface Missing {
  /** Of each row in its order, whether its cells are there. */
  rows: readonly boolean[];
  /** Whether the relations are there. */
  relations: boolean;
  /** Whether what is there belongs to the filters. */
  filtered: boolean;
}

/** What of the table is not on a print, and how it gets there; empty: all of it is. */
export function missingWords({ rows, relations, filtered }: Missing): string[] {
  const lines: string[] = [];
  if (!filtered)
    lines.push('The filters had just been changed: the table is still the one before.');
  const stretches = stretchesOf(rows);
  if (stretches.length > 0) {
    const [row, is] = isOne(stretches) ? ['Row', 'is'] : ['Rows', 'are'];
    lines.push(
      `${row} ${stretches.map(stretchWords).join(', ')} of ${formatNumber(rows.length)} ${is} ` +
        'not on this print: not loaded yet. Copy → Print loads everything first.',
    );
  }
  if (!relations) {
    lines.push('The relations are not on this print: they had not come yet.');
  }
  return lines;
}

type Stretch = readonly [from: number, to: number];

/** Runs of rows that are missing, by their numbers from 1. */
function stretchesOf(rows: readonly boolean[]): Stretch[] {
  const stretches: Stretch[] = [];
  rows.forEach((isThere, at) => {
    if (isThere) return;
    const last = stretches.at(-1);
    if (last?.[1] === at) stretches[stretches.length - 1] = [last[0], at + 1];
    else stretches.push([at + 1, at + 1]);
  });
  return stretches;
}

function isOne([first, ...others]: readonly Stretch[]): boolean {
  return others.length === 0 && first !== undefined && first[0] === first[1];
}

function stretchWords([from, to]: Stretch): string {
  return from === to ? String(from) : `${from}–${to}`;
}
