import type { PageLine } from './html-page.ts';

const blocks = new Set(
  'address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const silent = new Set(
  'script style noscript template svg math iframe object embed audio video canvas button input select textarea nav head'.split(
    ' ',
  ),
);

/** The words of an element, a line a paragraph, without mark-up. */
export function readLines(root: Node): PageLine[] {
  const lines: PageLine[] = [];
  let words = '';
  const end = (kind: PageLine['kind']) => {
    const text = words.replace(/\s+/g, ' ').trim();
    if (text !== '') lines.push({ kind, text });
    words = '';
  };
  // No deeper than pages are let in, so that the stack holds.
  const walk = (node: Node, kind: PageLine['kind']) => {
    if (node.nodeType === 3) words += node.textContent ?? '';
    if (node.nodeType !== 1) return;
    const name = node.nodeName.toLowerCase();
    if (silent.has(name)) return;
    const isBlock = blocks.has(name);
    const inside = name === 'figcaption' || name === 'caption' ? 'caption' : kind;
    if (isBlock) end(kind);
    for (const child of node.childNodes) walk(child, inside);
    if (isBlock) end(inside);
  };
  walk(root, 'body');
  end('body');
  return lines;
}
