/**
 * Markdown as it reads: its marks are left out, its words and paragraphs stay. Each rule looks at
 * one line and is linear in it.
 */
export function plainMarkdown(markdown: string): string {
  const lines: string[] = [];
  let fence: string | null = null;
  for (const line of withoutComments(markdown).split('\n')) {
    const mark = /^\s{0,3}(```|~~~)/.exec(line)?.[1];
    if (mark !== undefined && (fence === null || fence === mark)) {
      fence = fence === null ? mark : null;
      continue;
    }
    if (fence !== null) {
      lines.push(line);
      continue;
    }
    // A line of === or --- makes the one above it a heading; alone it is a rule.
    if (/^\s{0,3}(?:=+|(?:[-*_]\s*){3,}|-{2,})$/.test(line.trimEnd())) continue;
    // [name]: https://… is where a link leads, not what the text says.
    if (/^\s{0,3}\[[^\]]{1,200}\]:\s*\S/.test(line)) continue;
    lines.push(plainLine(line));
  }
  return (
    lines
      .join('\n')
      .replaceAll(/\n{3,}/g, '\n\n')
      .trim() + '\n'
  );
}

function withoutComments(markdown: string): string {
  return markdown
    .split('<!--')
    .map((part, at) => (at === 0 ? part : part.slice(endOf(part, '-->'))))
    .join('');
}

function endOf(text: string, words: string): number {
  const at = text.indexOf(words);
  return at < 0 ? text.length : at + words.length;
}

function plainLine(line: string): string {
  const block = line
    .replace(/^\s{0,3}(?:>\s?)+/, '')
    .replace(/^\s{0,3}#{1,6}\s+/, '')
    .replace(/\s#+\s*$/, '')
    .replace(/^(\s{0,12})(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?/, '');
  const kept = block
    .replace(/\\([!-/:-@[-`{-~])/g, (_, sign: string) => hide(sign))
    .replace(/`([^`]{1,2000})`/g, (_, code: string) => hide(code));
  return show(
    inlineMarks.reduce((text, [mark, plain]) => text.replace(mark, plain), kept),
  ).trimEnd();
}

/** ASCII punctuation, and as many code points that stand in no text (Unicode noncharacters). */
const punctuation = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';
const firstHidden = 0xfdd0;

/** What stands behind a backslash or in backticks is no mark. */
function hide(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, (sign) =>
    String.fromCharCode(firstHidden + punctuation.indexOf(sign)),
  );
}

function show(text: string): string {
  return text.replace(/[\ufdd0-\ufdef]/g, (hidden) =>
    punctuation.charAt(hidden.charCodeAt(0) - firstHidden),
  );
}

/** In this order; what each takes in is bounded, so that a line of nothing but marks stays linear. */
const inlineMarks: readonly (readonly [RegExp, string])[] = [
  [/!\[([^\][]{0,300})\]\([^()\s]{0,2000}(?:\s"[^"]{0,300}")?\)/g, '$1'],
  [/\[([^\][]{1,1000})\]\([^()\s]{0,2000}(?:\s"[^"]{0,300}")?\)/g, '$1'],
  [/\[([^\][]{1,1000})\]\[[^\][]{0,200}\]/g, '$1'],
  [/<(https?:\/\/[^\s<>]{1,2000})>/g, '$1'],
  [/<\/?[a-zA-Z][^<>]{0,500}>/g, ''],
  [/\*\*\*([^\s*](?:[^*]{0,2000}[^\s*])?)\*\*\*/g, '$1'],
  [/\*\*([^\s*](?:[^*]{0,2000}[^\s*])?)\*\*/g, '$1'],
  [/\*([^\s*](?:[^*]{0,2000}[^\s*])?)\*/g, '$1'],
  [/(?<![\p{L}\p{N}_])__([^\s_](?:[^_]{0,2000}[^\s_])?)__(?![\p{L}\p{N}_])/gu, '$1'],
  [/(?<![\p{L}\p{N}_])_([^\s_](?:[^_]{0,2000}[^\s_])?)_(?![\p{L}\p{N}_])/gu, '$1'],
  [/~~([^~]{1,2000})~~/g, '$1'],
];
