const special = /[\\`*_[\]<>&|~$#]/g;
const entity: Record<string, string> = { '\n': '&#10;', '\r': '&#13;', '\t': '&#9;' };

/** Text as Markdown that shows exactly that text, on one line; `readMarkdownText` takes it back. */
export function markdownText(text: string): string {
  return escapeLine(text)
    .replace(/[\n\r\t]/g, (character) => entity[character] ?? character)
    .replace(/^ | $/g, '&#32;');
}

/** Several lines, none of which becomes a list, a heading or a rule. */
export function markdownLines(text: string): string[] {
  return text.split('\n').map((line) =>
    escapeLine(line)
      .replace(/^(\s*)([-+=])/, '$1\\$2')
      .replace(/^(\s*\d+)([.)])/, '$1\\$2'),
  );
}

/** What `markdownText` was given. */
export function readMarkdownText(markdown: string): string {
  return markdown.replace(
    /\\([\\`*_[\]<>&|~$#])|&#(\d+);/g,
    (_, character?: string, code?: string) =>
      code === undefined ? (character ?? '') : String.fromCodePoint(Number(code)),
  );
}

const escapeLine = (text: string): string => text.replace(special, '\\$&');
