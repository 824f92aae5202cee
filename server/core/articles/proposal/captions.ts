import { hasStop, isShort, wordCount, type PageLine } from './page-line.ts';

const agencies =
  'Getty(?: Images)?|Reuters|REUTERS|AP(?: Photo)?|AFP|EPA(?:-EFE)?|Alamy|Shutterstock|NurPhoto|Anadolu(?: Agency)?|Bloomberg|PA(?: Wire| Media| Images)?|TASS|Sputnik|Xinhua|iStock|Flickr|Wikimedia(?: Commons)?|Handout|HO|Pool|STR|Zuma(?: Press)?|SOPA Images|LightRocket|UPI|DPA|dpa';

/** A credit with which a caption ends: "… on April 4. Reuters", "… A. Roe/Getty Images". */
const creditAtEnd = new RegExp(
  `(?:[.!?)\\]”"’]\\s+|\\s[-–—|]\\s|/ ?|\\()(?:${agencies})(?: ?/ ?[\\p{L} .]{1,40}){0,3}\\)?$`,
  'u',
);

const opening =
  /^(?:(?:file )?photo(?:graph)?(?: by|:)|image(?: credit|:)|picture(?: by|:)|pictured\b|caption:|credit:|illustration(?: by|:)|file ?(?:photo|-|–)|\(?(?:photo|picture|image) by )/iu;
/** In the middle or at the end: "(Photo by …)", "© …", "… File photo". */
const inside =
  /\(?photo(?:graph)? by |photograph(?:er)?:|photo:|image:|\bfile (?:photo|picture|image)\b|©\s*\p{L}/iu;
/** "© 2024 The Daily" is a footer and no credit. */
const footer = /©\s*\d{4}|rights reserved/iu;

/** Whether a line is the words under a picture. */
export function isCaption(line: PageLine): boolean {
  if (!isShort(line)) return false;
  const { text } = line;
  if (footer.test(text)) return false;
  return opening.test(text) || inside.test(text) || creditAtEnd.test(text);
}

/** Longest alternative text of a picture that stands alone before its caption. */
const mostWords = 15;

/**
 * A line that only begins the caption below it is the picture's alternative text; so is one that
 * stands twice, one below the other, without a stop.
 */
export function isAlternativeText(line: PageLine, next: PageLine | undefined): boolean {
  if (!next || hasStop(line.text) || !isShort(line)) return false;
  if (line.text === next.text) return wordCount(line.text) >= 4;
  return (
    next.kind === 'caption' && wordCount(line.text) <= mostWords && next.text.startsWith(line.text)
  );
}
