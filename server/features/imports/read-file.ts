import { normalizeText } from '#core/text/normalise.ts';
import { DomainError } from '../../platform/domain-error.ts';
import type { HtmlPage } from '../../platform/workers/html-page.ts';
import { readHtml, type UnreadablePage } from '../../platform/workers/read-html.ts';
import { dateFact, fact, silent, webAddressFact, type ReadFile } from './file-facts.ts';
import type { FileKind } from './file-kind.ts';
import { splitFrontMatter } from './front-matter.ts';
import { plainMarkdown } from './plain-markdown.ts';

/** Takes the mark-up off a text and keeps what it said. */
export async function readFile(kind: FileKind, decoded: string): Promise<ReadFile> {
  if (kind === 'html') return fromPage(await readPage(decoded));
  const { text, notes } = normalizeText(decoded);
  const read = kind === 'markdown' ? fromMarkdown(text) : { ...silent, text };
  return { ...read, notes: [...notes, ...read.notes] };
}

function fromMarkdown(markdown: string): ReadFile {
  const { head, body } = splitFrontMatter(markdown);
  const text = plainMarkdown(body);
  const because = 'the front matter of the file';
  const title = fact(head?.title, because, 1_000);
  const { published, notes } = dateFact(head?.published, because);
  return {
    ...silent,
    ...withHeadline(title?.value ?? null, text),
    title,
    outlet: fact(head?.outlet, because, 200),
    published,
    byline: fact(head?.byline, because, 500),
    url: webAddressFact(head?.url, because),
    language: languageTag(head?.language ?? null),
    notes,
  };
}

/** A headline that stands in the front matter alone would be lost to whoever tags the text. */
function withHeadline(title: string | null, text: string): Pick<ReadFile, 'text' | 'roles'> {
  if (title === null) return { text, roles: new Map() };
  const roles = new Map([[0, 'headline' as const]]);
  return text.split('\n', 1)[0] === title
    ? { text, roles }
    : { text: `${title}\n\n${text}`, roles };
}

function fromPage(page: HtmlPage): ReadFile {
  const roles: ReadFile['roles'] = new Map();
  const notes = new Set<string>();
  const lines = page.lines.flatMap(({ kind, text }, at) => {
    const clean = normalizeText(text);
    for (const note of clean.notes) notes.add(note);
    if (kind !== 'body') roles.set(at * 2, kind);
    return at === 0 ? [clean.text] : ['', clean.text];
  });
  const { published, notes: dateNotes } = dateFact(
    page.published?.value,
    page.published?.because ?? '',
  );
  const told = (of: HtmlPage['title'], most: number) => fact(of?.value, of?.because ?? '', most);
  return {
    text: `${lines.join('\n')}\n`,
    title: told(page.title, 1_000),
    outlet: told(page.outlet, 200),
    published,
    byline: told(page.byline, 500),
    url: webAddressFact(page.url?.value, page.url?.because ?? ''),
    language: page.language,
    roles,
    notes: [...notes, ...dateNotes],
  };
}

const unreadable: Record<UnreadablePage, string> = {
  'too deep': 'Its elements are nested deeper than those of any real page.',
  'no text': 'There is no text in it; perhaps its words are loaded by a script.',
  broken: 'Its mark-up is broken beyond reading.',
  'too slow': 'Reading it took longer than 10 seconds and was ended.',
  'too large': 'Reading it took more memory than a page may, and was ended.',
};

async function readPage(html: string): Promise<HtmlPage> {
  const answer = await readHtml(html);
  if (answer.read) return answer.page;
  throw new DomainError(
    422,
    answer.because === 'no text' ? 'empty_file' : 'unreadable_page',
    `This page cannot be read. ${unreadable[answer.because]} Nothing was stored. Copy its text from the browser and paste it instead.`,
  );
}

function languageTag(written: string | null): string | null {
  const tag = written?.trim().replace('_', '-') ?? '';
  return /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}$/.test(tag) ? tag : null;
}
