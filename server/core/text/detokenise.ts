/**
 * Text whose words and marks were set apart by spaces, as corpora of linguists have it, written
 * as it was printed: "the port 's quay , it said" becomes "the port's quay, it said". Quote marks
 * that look the same on both sides open and close in turn, within a paragraph.
 */
export function detokenise(text: string): string {
  return text
    .replace(/\s*\\n\s*/gu, '\n')
    .replace(/-LRB-|-LSB-/gu, '(')
    .replace(/-RRB-|-RSB-/gu, ')')
    .replace(/``|''/gu, '"')
    .split('\n')
    .map(detokeniseParagraph)
    .join('\n');
}

function detokeniseParagraph(paragraph: string): string {
  let open = false;
  const quoted = paragraph.replace(/ ?" ?/gu, () => {
    open = !open;
    return open ? ' "' : '" ';
  });
  return quoted
    .replace(/ (?=[.,;:!?%)\]’])/gu, '')
    .replace(/ (?='(?:s|re|ve|ll|d|m)\b)/giu, '')
    .replace(/ (?=n't\b)/giu, '')
    .replace(/(?<=s) (?=' )/gu, '')
    .replace(/(?<=[($[£€#]) /gu, '')
    .replace(/(?<=\p{L}) - (?=\p{L})/gu, '-')
    .replace(/(?<=\d) - (?=\p{L})/gu, '-')
    .replace(/" (?=[.,;:!?)])/gu, '"')
    .replace(/ {2,}/gu, ' ')
    .trim();
}
