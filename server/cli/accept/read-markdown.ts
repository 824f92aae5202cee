import { readMarkdownText } from '#core/reports/markdown-text.ts';
import { byId, readValue, type ReadBack } from './read-back.ts';

/** The lists that stand behind "Every field", one under the heading of each claim. */
export function readMarkdown(markdown: string): ReadBack {
  const [, behind = ''] = markdown.split('\n## Every field\n');
  const sections = behind.split('\n### Claim ').slice(1);
  return byId(sections.map(fieldsOf));
}

function fieldsOf(section: string): Map<string, string> {
  const fields = section.split('\n').flatMap((line) => {
    const [, path, written] = /^- `([^`]+)`: (.*)$/.exec(line) ?? [];
    if (path === undefined || written === undefined) return [];
    return [[path, readValue(path, readMarkdownText(written))] as const];
  });
  return new Map(fields);
}
