/** What stands at a place of a text, and where it ends. */
export interface Printed {
  kind: 'initials' | 'word' | 'digits' | 'mark' | 'space';
  end: number;
}

/** Abbreviations with inner stops, then words with inner hyphens and apostrophes, numbers, marks. */
const pattern =
  /((?:\p{L}\.){2,})|(\p{L}[\p{L}\p{M}\p{N}]*(?:[-'’]\p{L}[\p{L}\p{M}\p{N}]*)*)|([$€£]?\d+(?:[.,:]\d+)*%?(?:-\p{L}+)*)|(\.{2,}|-{2,}|[^\s])/uy;

/** The pattern's answer; where most of a text is plain, its characters tell without it. */
export function printedAt(text: string, at: number): Printed {
  const unit = text.charCodeAt(at);
  if (isAsciiLetter(unit)) {
    const end = endOfPlainWord(text, at);
    return end < 0 ? byPattern(text, at) : { kind: 'word', end };
  }
  if (unit === 32) return { kind: 'space', end: at + 1 };
  if (isPlainMark(unit)) return { kind: 'mark', end: at + 1 };
  // A stop or hyphen may be one of several.
  const single = (unit === 46 || unit === 45) && text.charCodeAt(at + 1) !== unit;
  return single ? { kind: 'mark', end: at + 1 } : byPattern(text, at);
}

function byPattern(text: string, at: number): Printed {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (!match) return { kind: 'space', end: at + 1 };
  const { 1: initials, 2: word, 3: digits } = match;
  const end = pattern.lastIndex;
  if (initials !== undefined) return { kind: 'initials', end };
  if (word !== undefined) return { kind: 'word', end };
  return { kind: digits === undefined ? 'mark' : 'digits', end };
}

function isAsciiLetter(unit: number): boolean {
  const lower = unit | 32;
  return lower >= 97 && lower <= 122;
}

/** Marks that begin nothing longer: , ; : ( ) ! ? " [ ] and the quotation marks of print. */
function isPlainMark(unit: number): boolean {
  if (unit >= 0x2010 && unit <= 0x2027) return true;
  return plainMarks.has(unit);
}

const plainMarks: ReadonlySet<number> = new Set(
  Array.from(`,;:()!?"'[]`, (mark) => mark.charCodeAt(0)),
);

const apostrophe = 0x2019;

/** Where a word of ASCII letters and digits ends; -1 where it may go on otherwise. */
function endOfPlainWord(text: string, from: number): number {
  let end = from + 1;
  // "U.S.": initials, or a word before a stop.
  if (text.charCodeAt(end) === 46 && isLetterish(text.charCodeAt(end + 1))) return -1;
  for (;;) {
    let unit = text.charCodeAt(end);
    while (isAsciiLetter(unit) || (unit >= 48 && unit <= 57)) {
      end += 1;
      unit = text.charCodeAt(end);
    }
    if (unit === 45 || unit === 39 || unit === apostrophe) {
      const after = text.charCodeAt(end + 1);
      if (isAsciiLetter(after)) end += 2;
      else return isForeign(after) ? -1 : end;
    } else return isForeign(unit) ? -1 : end;
  }
}

function isLetterish(unit: number): boolean {
  return isAsciiLetter(unit) || isForeign(unit);
}

/** May be a letter, a number or a mark upon a letter. */
function isForeign(unit: number): boolean {
  return unit >= 127 && !(unit >= 0x2010 && unit <= 0x2027);
}
