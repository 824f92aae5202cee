import { hasStop, isParagraph, wordCount, type PageLine } from './page-line.ts';

const longestHeadline = 250;
const longestStandfirst = 300;
/** A standfirst that is a sentence is short; a longer one is the article's first paragraph. */
const longestSentence = 140;

/** The headline: the first line that is nothing else, if it reads like one and text follows. */
export function findHeadline(lines: readonly PageLine[]): PageLine | null {
  const index = lines.findIndex(({ kind }) => kind === null);
  const line = lines[index];
  if (!line || !looksLikeHeadline(line.text)) return null;
  return lines.slice(index + 1).some((other) => other.kind === null) ? line : null;
}

function looksLikeHeadline(text: string): boolean {
  if (text.length > longestHeadline || wordCount(text) < 2 || /[,;:]$/.test(text)) return false;
  // "… leaves the U.S." ends in an abbreviation; "Really?" is a question.
  return !/[.…。]["'”’»)]*$/u.test(text) || /\p{Lu}\.\p{Lu}\.["'”’»)]*$/u.test(text);
}

/**
 * The standfirst: the one short line below the headline. Without a stop it is no paragraph; with
 * one, only where byline or date part it from the article.
 */
export function findStandfirst(lines: readonly PageLine[], headline: PageLine): PageLine | null {
  const below = lines.slice(lines.indexOf(headline) + 1);
  const index = below.findIndex(({ kind }) => kind === null);
  const line = below[index];
  if (!line || wordCount(line.text) < 4 || line.text.length > longestStandfirst) return null;
  const next = below[index + 1];
  const apart = next?.credit === true;
  const goesOn = below.slice(index + 1).some((other) => other.kind === null && isParagraph(other));
  if (!goesOn) return null;
  if (!hasStop(line.text)) return line;
  return apart && line.text.length <= longestSentence ? line : null;
}
