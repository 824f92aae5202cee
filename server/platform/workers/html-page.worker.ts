import { parentPort, workerData } from 'node:worker_threads';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { readFacts } from './html-facts.ts';
import { readLines } from './html-lines.ts';
import { deepestPage, type HtmlAnswer, type PageFact, type PageLine } from './html-page.ts';
import { tagDepth } from './tag-depth.ts';

parentPort?.postMessage(answer(String(workerData)));

function answer(html: string): HtmlAnswer {
  if (tagDepth(html, deepestPage) >= deepestPage) return { read: false, because: 'too deep' };
  try {
    return read(html);
  } catch {
    return { read: false, because: 'broken' };
  }
}

function read(html: string): HtmlAnswer {
  const { document } = parseHTML(whole(html));
  const facts = readFacts(document);
  // Readability takes the document apart: what it does not want is read before.
  const everything = readLines(document.documentElement);
  const found = new Readability<Node>(document, { serializer: (element) => element }).parse();
  const article = found?.content ? readLines(found.content) : [];
  const body = article.length > 0 ? article : everything;
  if (body.length === 0) return { read: false, because: 'no text' };
  const title = facts.title ?? titleOf(found?.title);
  return { read: true, page: { ...facts, title, lines: withHeadline(title, body) } };
}

/** A page may leave out what every page has; the parser does not put it back. */
function whole(html: string): string {
  if (/<html[\s>]/i.test(html)) return html;
  return /<body[\s>]/i.test(html) ? `<html>${html}</html>` : `<html><body>${html}</body></html>`;
}

function titleOf(title: string | null | undefined): PageFact | null {
  const value = title?.trim() ?? '';
  return value === '' ? null : { value, because: 'the title of the page' };
}

/** The headline stands first, once, also where the page has it outside its article. */
function withHeadline(title: PageFact | null, body: readonly PageLine[]): PageLine[] {
  if (!title) return [...body];
  const rest = body.filter(({ text }, at) => at > 3 || text !== title.value);
  return [{ kind: 'headline', text: title.value }, ...rest];
}
