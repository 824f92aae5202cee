import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { maxFileBytes, maxTextLength } from '#contract/articles.ts';
import { routes } from '#contract/routes.ts';
import { createTestApp, type TestApp } from '../../platform/testing/test-app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

const propose = (content: string | Uint8Array, fileName?: string) =>
  app.as('editor').call(routes.proposeImport, {
    query: { fileName },
    body: typeof content === 'string' ? Buffer.from(content) : content,
  });
const paragraphs = [
  'Ferries waited in the harbour on Friday while crews played cards and cooked.',
  'Nobody could say when the lock would open again, the harbour master said.',
  'The strike began in March and has spread to two other ports along the coast.',
];
const slices = (text: string, regions: { start: number; end: number; kind: string }[]) =>
  regions.map(({ start, end, kind }) => [kind, [...text].slice(start, end).join('')]);

test('pasted text is proposed with its evidence, and nothing is stored', async () => {
  const { body } = await propose(
    ['Harbour closed as strike spreads', 'By Ida Berg', 'May 6, 2021', ...paragraphs].join('\n\n'),
  );
  expect(body).toMatchObject({
    title: { value: 'Harbour closed as strike spreads' },
    published: {
      value: '2021-05-06',
      asPrinted: expect.stringContaining('May 6, 2021') as unknown,
    },
    outlet: null,
    url: null,
    language: 'en',
    sameText: [],
  });
  expect(slices(body.text, body.regions)[0]).toEqual([
    'headline',
    'Harbour closed as strike spreads',
  ]);
  const list = await app.as('viewer').call(routes.listArticles);
  expect(list.body.total).toBe(0);
});

test('what is proposed can be stored as it is, and is then recognised', async () => {
  const text = `\ufeffBridge opens\r\n\r\n${paragraphs.join('\r\n\r\n')}\r\n`;
  const { body: first } = await propose(text, 'bridge.txt');
  const stored = await app.as('editor').call(routes.createArticle, {
    body: {
      title: first.title?.value ?? null,
      language: first.language,
      text: first.text,
      regions: first.regions,
    },
  });
  expect(stored.status).toBe(201);
  const { body: second } = await propose(text);
  expect(second.sameText).toEqual([{ id: stored.body.id, title: 'Bridge opens', outlet: null }]);
  const theirs = await app.as('stranger').call(routes.proposeImport, { body: Buffer.from(text) });
  expect(theirs.body.sameText).toEqual([]);
});

test('an outlet is told by the name it has here', async () => {
  const body = { name: 'Coast Times', aliases: ['The Coast Times Online'] };
  await app.as('editor').call(routes.createOutlet, { body });
  const front = `---\noutlet: the coast times online\n---\n${paragraphs.join('\n\n')}`;
  expect((await propose(front, 'a.md')).body.outlet).toMatchObject({
    value: 'Coast Times',
    asPrinted: 'the coast times online',
  });
  const named = await propose(paragraphs.join('\n\n'), 'coast-times-2021.txt');
  expect(named.body.outlet).toMatchObject({ value: 'Coast Times' });
});

test('Markdown loses its marks and keeps what its head says', async () => {
  const { body } = await propose(
    `---\ntitle: Lock *reopens*\ndate: 2021-05\nauthor: Jon Vik\nurl: https://coast.example/lock\nlang: en-GB\n---\n\n${paragraphs
      .map((line) => `**${line}**`)
      .join('\n\n')}`,
    'lock.MD',
  );
  expect(body).toMatchObject({
    title: { value: 'Lock *reopens*', because: 'the front matter of the file' },
    published: { value: '2021-05', asPrinted: '2021-05' },
    byline: { value: 'Jon Vik' },
    url: { value: 'https://coast.example/lock' },
    language: 'en-GB',
  });
  expect(body.text).toBe(`Lock *reopens*\n\n${paragraphs.join('\n\n')}\n`);
  expect(slices(body.text, body.regions)[0]).toEqual(['headline', 'Lock *reopens*']);
});

test('a web page becomes its article, told by its own meta tags', async () => {
  const { body } = await propose(
    `<!doctype html><html lang="en"><head><title>x</title>
      <meta property="og:title" content="Harbour 🔒 closed">
      <meta property="og:site_name" content="Delta News">
      <meta property="article:published_time" content="2021-05-06T23:30:00-05:00">
      <meta property="og:url" content="https://delta.example/harbour"></head>
      <body><nav>Home</nav><article><h1>Harbour 🔒 closed</h1>
      <figure><img src="f.png"><figcaption>A ferry. Photo: Jo Roe</figcaption></figure>
      ${paragraphs.map((line) => `<p>${line}</p>`).join('')}</article></body></html>`,
    'page.html',
  );
  expect(body).toMatchObject({
    title: { value: 'Harbour 🔒 closed', because: 'the page’s og:title' },
    outlet: { value: 'Delta News' },
    published: { value: '2021-05-06', asPrinted: '2021-05-06T23:30:00-05:00' },
    url: { value: 'https://delta.example/harbour' },
    language: 'en',
  });
  expect(body.text).not.toMatch(/[<>]|Home/);
  expect(slices(body.text, body.regions)).toEqual(
    expect.arrayContaining([
      ['headline', 'Harbour 🔒 closed'],
      ['caption', 'A ferry. Photo: Jo Roe'],
    ]),
  );
  const stored = await app.as('editor').call(routes.createArticle, {
    body: { text: body.text, regions: body.regions },
  });
  expect(stored.status).toBe(201);
});

test('old encodings are read and told', async () => {
  const cp1251 = Uint8Array.from('Порт закрыт до вечера пятницы', (sign) => {
    const code = sign.codePointAt(0)!;
    return code > 0x400 ? code - 0x410 + 0xc0 : code;
  });
  const { body } = await propose(cp1251, 'old.txt');
  expect(body.text).toContain('Порт закрыт');
  expect(body.notes.join()).toContain('windows-1251');
  const declared = `<html><head><meta charset="windows-1251"></head><body><p>`;
  const page = Buffer.concat([Buffer.from(declared), cp1251, Buffer.from('</p></body></html>')]);
  expect((await propose(page, 'old.html')).body.text).toContain('Порт закрыт');
});

describe('a bad file gets a clear answer', () => {
  const cases: Record<
    string,
    { content: string | Uint8Array; name?: string; status?: number; code: string }
  > = {
    empty: { content: '', name: 'a.txt', code: 'empty_file' },
    blank: { content: ' \n ', code: 'empty_file' },
    'a picture called text': {
      content: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
      name: 'a.txt',
      code: 'not_text',
    },
    'in no known encoding': {
      content: Buffer.from('8d6082cd95c28dbd82b382ea82c482a282dc82b7', 'hex'),
      name: 'a.txt',
      code: 'wrong_encoding',
    },
    'of another kind': { content: 'x', name: 'a.docx', code: 'unsupported_file' },
    'of 20 MB': {
      content: Buffer.alloc(20_000_000, 'a'),
      name: 'a.txt',
      status: 413,
      code: 'too_large',
    },
    'one byte too large': {
      content: Buffer.alloc(maxFileBytes + 1, 'a'),
      status: 413,
      code: 'too_large',
    },
    'a text longer than an article': {
      content: 'a'.repeat(maxTextLength + 1),
      code: 'text_too_long',
    },
    'a page of nested elements': {
      content: '<div>'.repeat(20_000),
      name: 'a.html',
      code: 'unreadable_page',
    },
    'a page without words': { content: '<script>a()</script>', name: 'a.htm', code: 'empty_file' },
  };
  test.each(Object.entries(cases))('%s', async (_, { content, name, status = 422, code }) => {
    const { problem } = await propose(content, name);
    expect([problem.status, problem.code]).toEqual([status, code]);
    expect(problem.detail).toMatch(/Nothing was stored/);
  });
});

test('viewers propose nothing', async () => {
  const refused = await app.as('viewer').call(routes.proposeImport, { body: Buffer.from('a') });
  expect(refused.status).toBe(403);
});
