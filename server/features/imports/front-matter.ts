/** What the lines between "---" at the head of a Markdown file say, as written. */
export interface FrontMatter {
  title: string | null;
  outlet: string | null;
  published: string | null;
  byline: string | null;
  url: string | null;
  language: string | null;
}

/** Each by the names that tools write it under, in lower case. */
const names: Readonly<Record<keyof FrontMatter, readonly string[]>> = {
  title: ['title', 'headline'],
  outlet: ['outlet', 'publication', 'publisher', 'site', 'site_name', 'source'],
  published: ['date', 'published', 'publish_date', 'published_at', 'pubdate'],
  byline: ['byline', 'author', 'authors', 'by'],
  url: ['url', 'link', 'canonical', 'canonical_url', 'source_url'],
  language: ['language', 'lang', 'locale'],
};

/** Divides a Markdown file; without front matter its head says nothing and its body is all of it. */
export function splitFrontMatter(text: string): { head: FrontMatter | null; body: string } {
  const lines = text.split('\n');
  if (lines[0]?.trimEnd() !== '---') return { head: null, body: text };
  const end = lines.findIndex((line, at) => at > 0 && /^(---|\.\.\.)\s*$/.test(line));
  if (end < 0) return { head: null, body: text };
  const fields = readFields(lines.slice(1, end));
  const field = (of: keyof FrontMatter) =>
    names[of].map((name) => fields.get(name)).find((value) => value) ?? null;
  return {
    head: {
      title: field('title'),
      outlet: field('outlet'),
      published: field('published'),
      byline: field('byline'),
      url: field('url'),
      language: field('language'),
    },
    body: lines.slice(end + 1).join('\n'),
  };
}

/** The flat part of YAML that people write by hand: "key: value", [a, b], and lists below a key. */
function readFields(lines: readonly string[]): Map<string, string> {
  const fields = new Map<string, string>();
  let key: string | null = null;
  for (const line of lines) {
    const pair = /^([A-Za-z][\w -]{0,40}?)\s*:(?:\s(.*))?$/.exec(line);
    const item = /^\s*-\s+(.*)$/.exec(line);
    if (pair?.[1] !== undefined) {
      key = pair[1].toLowerCase().replaceAll(/[ -]/g, '_');
      fields.set(key, inline(pair[2] ?? ''));
    } else if (item?.[1] !== undefined && key !== null) {
      const before = fields.get(key);
      fields.set(key, [before, bare(item[1])].filter(Boolean).join(', '));
    }
  }
  return fields;
}

function inline(value: string): string {
  const list = /^\[(.*)\]$/.exec(value.trim());
  if (list?.[1] === undefined) return bare(value);
  return list[1].split(',').map(bare).filter(Boolean).join(', ');
}

/** Without the quotes or the comment. */
function bare(value: string): string {
  const trimmed = value.trim();
  const quoted = /^(["'])(.*)\1(\s+#.*)?$/.exec(trimmed);
  return (quoted?.[2] ?? trimmed.replace(/\s#.*$/, '')).trim();
}
