import { describe, expect, test } from 'vitest';
import { readHtml } from './read-html.ts';
import { runInWorker, WorkerFailure } from './run-in-worker.ts';

const paragraph = (n: number) =>
  `<p>Paragraph ${n}: ferries waited in the harbour, crews played cards, and nobody could say when the lock would open again, the harbour master said.</p>`;
const story = [1, 2, 3, 4].map(paragraph).join('\n');
const page = (head: string, body = `<article>${story}</article>`) =>
  `<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`;
const read = async (html: string) => {
  const answer = await readHtml(html);
  if (!answer.read) throw new Error(answer.because);
  return answer.page;
};

test('a page says what it is in JSON-LD, meta tags and links', async () => {
  const found = await read(
    page(`
      <title>Harbour closed | Coast Times</title>
      <meta property="og:title" content="Harbour closed (og)">
      <meta property="og:site_name" content="Coast Times">
      <link rel="canonical" href="https://coast.example/harbour">
      <script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "x"},
        {"@type": "NewsArticle", "headline": "Harbour  closed", "datePublished": "2021-05-06T23:30:00-05:00",
         "author": [{"name": "Ida Berg"}, {"name": "Jon Vik"}]}]}</script>`),
  );
  expect(found).toMatchObject({
    title: { value: 'Harbour closed', because: 'the page’s JSON-LD headline' },
    outlet: { value: 'Coast Times' },
    published: { value: '2021-05-06T23:30:00-05:00' },
    byline: { value: 'Ida Berg, Jon Vik' },
    url: { value: 'https://coast.example/harbour' },
    language: 'en-GB',
  });
});

test('its text is its paragraphs, with headline and captions told apart, and no chrome', async () => {
  const { lines } = await read(
    page(
      '<title>Harbour closed</title>',
      `<nav>Home News Sport</nav><article><h1>Harbour closed</h1>
       <figure><img src=x alt="A ferry"><figcaption>A ferry at <b>the quay</b></figcaption></figure>
       ${story}<p>One<br>two &amp; three</p></article>
       <script>alert('no')</script><footer>Imprint</footer>`,
    ),
  );
  expect(lines[0]).toEqual({ kind: 'headline', text: 'Harbour closed' });
  expect(lines.filter(({ text }) => text === 'Harbour closed')).toHaveLength(1);
  expect(lines).toContainEqual({ kind: 'caption', text: 'A ferry at the quay' });
  expect(lines.filter(({ text }) => text.startsWith('Paragraph'))).toHaveLength(4);
  expect(lines.slice(-2).map(({ text }) => text)).toEqual(['One', 'two & three']);
  expect(JSON.stringify(lines)).not.toMatch(/alert|Imprint|Sport/);
});

test.each([
  ['paragraphs alone', '<p>One.</p><p>Two.</p>'],
  ['a body alone', '<head><title></title></head><body><p>One.<p>Two.'],
  ['no element at all', 'One.<br>Two.'],
])('%s', async (_, html) => {
  expect((await read(html)).lines.map(({ text }) => text)).toEqual(['One.', 'Two.']);
});

const odd: Record<string, string> = {
  'broken JSON-LD': '<script type="application/ld+json">{"@type": </script>',
  'JSON-LD of other shapes':
    '<script type="application/ld+json">[null, 7, {"@type": "NewsArticle", "headline": {"a": 1}, "author": [[]]}]</script>',
  'an address that is a script': '<link rel="canonical" href="javascript:alert(1)">',
  'a language that is none': '<meta property="og:locale" content="x y z">',
};
test.each(Object.entries(odd))('%s is passed over', async (_, head) => {
  const found = await read(page(head));
  expect(found.lines).toHaveLength(4);
  expect(found.url).toBeNull();
});

describe('a page built to hurt', () => {
  test('of 20,000 nested elements is refused before it is parsed', async () => {
    expect(await readHtml('<div>'.repeat(20_000))).toEqual({ read: false, because: 'too deep' });
  });

  test('of nothing is refused', async () => {
    expect(await readHtml('<html><script>x</script></html>')).toEqual({
      read: false,
      because: 'no text',
    });
  });

  test('ends at the deadline, and this thread answers meanwhile', async () => {
    const heavy = `<body>${`${'<div>'.repeat(250)}x${'</div>'.repeat(250)}`.repeat(400)}`;
    let beats = 0;
    const pulse = setInterval(() => (beats += 1), 20);
    const since = performance.now();
    const reading = runInWorker('html-page.worker.ts', heavy, {
      deadline: 1_000,
      heapMegabytes: 256,
    });
    await expect(reading).rejects.toMatchObject({ name: 'WorkerFailure', reason: 'deadline' });
    clearInterval(pulse);
    expect(performance.now() - since).toBeLessThan(3_000);
    expect(beats).toBeGreaterThan(10);
  });

  test('ends when it fills its memory', async () => {
    const many = '<p><b>x</b></p>'.repeat(200_000);
    const reading = runInWorker('html-page.worker.ts', many, {
      deadline: 20_000,
      heapMegabytes: 32,
    });
    await expect(reading).rejects.toBeInstanceOf(WorkerFailure);
    await expect(reading).rejects.toMatchObject({ reason: 'memory' });
  });
});

test('ten pages at once are all read', async () => {
  const read = await Promise.all(Array.from({ length: 10 }, () => readHtml(page(''))));
  expect(read.every((answer) => answer.read)).toBe(true);
}, 60_000);
