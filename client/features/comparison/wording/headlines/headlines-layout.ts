import { side, small } from '../../drawing/place.ts';
import { widthOf } from '../../drawing/text-room.ts';
import { titleParts, type Headline, type Headlines } from './headlines-model.ts';

/** Pixels. */
const gap = 8;
export const markRoom = 18;
/** "26 Nov 2023", and some space. */
const dateRoom = 104;
/** Room for an outlet and a date beside the headlines; narrower, and they stand above. */
const besideFrom = 640;
const factsRoom = 260;

/** Of the headlines; who printed them stands in smaller ones. */
export const letters = { size: 14, line: 20 };

/** A piece of a line; `key`: what a marked word is looked for as. */
export interface Piece {
  text: string;
  key: string | null;
}

export interface LaidHeadline {
  headline: Headline;
  outlet: string;
  /** The outlet's place among the colours. */
  colour: number;
  y: number;
  lines: { y: number; pieces: Piece[] }[];
}

export interface LaidHeadlines {
  items: LaidHeadline[];
  /** Where a year begins. */
  years: { year: string; y: number }[];
  /** Where headlines stand, beside or below who printed them. */
  left: number;
  /** How much room there is for an outlet's name. */
  nameRoom: number;
  height: number;
}

/** One headline under the other by date, with a line where a year begins. */
export function layOutHeadlines({ columns, items }: Headlines, width: number): LaidHeadlines {
  const isBeside = width >= besideFrom;
  const left = isBeside ? side + factsRoom : side + markRoom;
  const years: LaidHeadlines['years'] = [];
  let y = 0;
  const laid = items.map((headline) => {
    const year = headline.published?.slice(0, 4) ?? 'no date';
    if (years.at(-1)?.year !== year) {
      years.push({ year, y });
      y += small.line + gap;
    }
    const top = y;
    const first = isBeside ? top : top + small.line;
    const lines = linesOf(headline, width - left - side).map((pieces, at) => ({
      y: first + at * letters.line,
      pieces,
    }));
    y = first + lines.length * letters.line + gap;
    const colour = columns.findIndex(({ key }) => key === headline.column);
    return { headline, outlet: columns[colour]?.name ?? '', colour, y: top, lines };
  });
  const nameRoom = (isBeside ? factsRoom : width - 2 * side) - markRoom - dateRoom;
  return { items: laid, years, left, nameRoom, height: y + gap };
}

/** A headline in lines that fit, each in pieces; a marked word keeps its mark where it is cut. */
export function linesOf(headline: Pick<Headline, 'title' | 'marks'>, width: number): Piece[][] {
  const lines: Piece[][] = [];
  let used = Infinity;
  for (const word of wordsOf(headline)) {
    const room = widthOf(word.map(({ text }) => text).join(''), letters.size);
    if (used + room > width) {
      lines.push([]);
      used = 0;
    }
    for (const piece of word) add(lines.at(-1) ?? [], piece);
    used += room;
  }
  return lines;
}

/** Words with the space after them; one that is marked in part is still one word. */
function wordsOf(headline: Pick<Headline, 'title' | 'marks'>): Piece[][] {
  const words: Piece[][] = [];
  let isOpen = false;
  for (const { text, key } of titleParts(headline)) {
    for (const [found] of text.matchAll(/\S+\s*|\s+/gu)) {
      if (isOpen) words.at(-1)?.push({ text: found, key });
      else words.push([{ text: found, key }]);
      isOpen = !/\s$/u.test(found);
    }
  }
  return words;
}

function add(line: Piece[], piece: Piece): void {
  const last = line.at(-1);
  if (last?.key === piece.key) last.text += piece.text;
  else line.push({ ...piece });
}
