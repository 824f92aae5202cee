import { isBoilerplate } from './boilerplate.ts';
import { dateInLine } from './date-line.ts';
import type { Clue } from './evidence.ts';
import type { OutletNames } from './outlet-names.ts';
import { isShort, type PageLine } from './page-line.ts';

/** A name of one to five words in capitals: "RT", "The Harbour Post", "Radio 4". */
const nameShape =
  /^\p{Lu}[\p{L}\p{M}\p{N}.&'’-]*(?: (?:of |and |the |& )?[\p{Lu}\p{N}][\p{L}\p{M}\p{N}.&'’-]*){0,4}$/u;

/** "RT 20th January 2025": an outlet's name beside the date, and nothing else. */
export function outletBesideDate(line: PageLine, names: OutletNames): Clue<string> | null {
  const found = dateInLine(line.text);
  if (!found || found.after !== '' || found.before === '') return null;
  const known = names.known(found.before);
  // "WASHINGTON, May 6, 2021" is a dateline: a comma stands between place and date.
  const between = line.text.slice(0, found.range.from).slice(found.before.length);
  const shaped = nameShape.test(found.before) && !between.includes(',');
  if (known === null && !shaped) return null;
  return clue(line, found.before, known ?? found.before, `the line ‘${line.text}’`);
}

/** A line that is nothing but the name of an outlet the workspace knows. */
export function outletAlone(line: PageLine, names: OutletNames): Clue<string> | null {
  const known = line.text.length <= 80 ? names.known(line.text) : null;
  return known === null ? null : clue(line, line.text, known, `the line ‘${line.text}’`);
}

const approached =
  /^(.{2,60}?) (?:has|have) (?:contacted|approached|asked|reached out to|sought comment from) .*\bcomment\b/u;
const copyright =
  /(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:\d{4}(?:\s*[-–]\s*\d{4})?)?,?\s*(?:by\s+)?(.{2,60}?)\.?(?:\s+all rights reserved\.?)?$/iu;

/** "The Harbour Post has contacted the ministry for comment": an outlet speaks of itself. */
export function outletSpeaking(line: PageLine, names: OutletNames): Clue<string> | null {
  const name = isShort(line) ? approached.exec(line.text)?.[1] : undefined;
  if (name === undefined || !nameShape.test(name)) return null;
  return clue(line, name, names.known(name) ?? name, `the sentence ‘${name} has … for comment’`);
}

/** "© 2024 The Harbour Post". */
export function outletInFooter(line: PageLine, names: OutletNames): Clue<string> | null {
  if (line.text.length > 120 || !isBoilerplate(line.text)) return null;
  const name = copyright.exec(line.text)?.[1];
  if (name === undefined || !nameShape.test(name)) return null;
  return clue(line, name, names.known(name) ?? name, `the line ‘${line.text}’`);
}

/** "Port reopens | The Harbour Post": the page's title names the site. */
export function outletAfterTitle(line: PageLine, names: OutletNames): Clue<string> | null {
  const match = /\s[|–—-]\s+([^|–—]{2,60})$/u.exec(line.text);
  const name = match?.[1];
  if (!match || name === undefined) return null;
  const known = names.known(name);
  // After a bar anything is the site's name; after a dash only a name that is known.
  if (known === null && !(match[0].includes('|') && nameShape.test(name))) return null;
  return clue(line, name, known ?? name, `the end of the title, ‘${name}’`);
}

function clue(line: PageLine, printed: string, value: string, because: string): Clue<string> {
  const from = line.range.from + line.text.lastIndexOf(printed);
  return { value, range: { from, to: from + printed.length }, because };
}
