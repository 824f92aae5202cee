import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { routes } from '#contract/routes.ts';
import { projectRoot } from '../../platform/project-root.ts';
import { createTestApp, type TestApp } from '../../platform/testing/test-app.ts';
import { spanOf, storeArticle } from '../../platform/testing/test-material.ts';

const warned = 'The council 🌊 warned of more rain.';
const text = `The sea wall\n\n${warned} It promised 40 boats.`;

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ privateSuggesters: true });
});
afterAll(() => app.close());

const administrator = () => app.as('administrator');

let count = 0;
async function connect(url: string, more: object = {}) {
  count += 1;
  const body = { name: `Model ${count}`, url, timeoutSeconds: 1, ...more };
  return (await administrator().call(routes.createSuggester, { body })).body;
}

const ask = async (suggesterId: string, content = text) => {
  const article = await storeArticle(app.database.prisma, app.people.editor, { text: content });
  const params = { articleId: article.id };
  const call = () =>
    app.as('editor').call(routes.listSuggestions, { params, query: { suggesterId } });
  return { article, answer: await call(), again: call };
};

describe('the example in the repository', () => {
  let child: ChildProcess;
  let url: string;

  beforeAll(async () => {
    child = spawn(process.execPath, ['examples/suggester/server.mjs', '0'], {
      cwd: projectRoot,
      env: { ...process.env, SUGGESTER_SECRET: 'Bearer open sesame' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = (await once(child.stdout!, 'data')) as [Buffer];
    url = /http:\S+/.exec(line.toString())?.[0] ?? '';
  });
  afterAll(() => child.kill());

  it('suggests beside the engine, and what it suggests can be tagged', async () => {
    const { id, name } = await connect(url, { secret: 'Bearer open sesame', timeoutSeconds: 10 });
    const { article, answer } = await ask(id);
    const { items, suggesters, notice } = answer.body;
    expect([notice, suggesters]).toEqual([null, expect.arrayContaining([{ id, name }])]);
    expect(items).toMatchObject([
      {
        anchor: { ...spanOf(text, warned), exact: warned },
        category: 'warning',
        because: ['the word “warned”'],
        by: { id, name },
      },
      { category: 'support-pledge', anchor: { exact: 'It promised 40 boats.' } },
    ]);
    const accepted = await app.as('editor').call(routes.acceptSuggestions, {
      params: { articleId: article.id },
      body: { suggestionIds: items.map((item) => item.id) },
    });
    expect(accepted.body.items.map(({ anchor }) => anchor.exact)).toEqual(
      items.map(({ anchor }) => anchor.exact),
    );
  });

  it('can be tried by an administrator; with another secret it refuses', async () => {
    const right = await connect(url, { secret: 'Bearer open sesame', timeoutSeconds: 10 });
    const wrong = await connect(url, { secret: 'Bearer guess', timeoutSeconds: 10 });
    const attempt = async (suggesterId: string) =>
      (await administrator().call(routes.trySuggester, { params: { suggesterId } })).body;
    expect(await attempt(right.id)).toMatchObject({ works: true });
    expect(await attempt(wrong.id)).toMatchObject({
      works: false,
      message: expect.stringContaining('answered 401') as string,
    });
  });
});

describe('a service that', () => {
  let server: Server;
  let hits: number;
  let asked: unknown;
  let reply: (request: IncomingMessage) => { status?: number; body?: unknown; never?: true };

  beforeEach(async () => {
    hits = 0;
    server = createServer((request, response) => {
      hits += 1;
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        asked = JSON.parse(Buffer.concat(chunks).toString());
        const { status = 200, body, never } = reply(request);
        if (never) return;
        response.writeHead(status, { 'Retry-After': '0.01' });
        response.end(typeof body === 'string' ? body : JSON.stringify(body));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  const here = (more: object = {}) =>
    connect(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, more);
  const one = { start: 14, end: 20, category: 'warning', score: 0.5 };
  const answering = (suggestions: unknown) => ({ body: { version: 1, suggestions } });

  const failures: Record<string, { reply: ReturnType<typeof reply>; says: RegExp; hits: number }> =
    {
      'never answers': { reply: { never: true }, says: /did not answer in 1 s/, hits: 1 },
      'is broken': { reply: { status: 500 }, says: /answered 500/, hits: 3 },
      'has enough for now': { reply: { status: 429 }, says: /answered 429/, hits: 3 },
      'points elsewhere': { reply: { status: 302 }, says: /answered 302/, hits: 1 },
      'answers no JSON': { reply: { body: '<p>Hello' }, says: /no JSON/, hits: 1 },
      'speaks another version': {
        reply: { body: { version: 2, suggestions: [] } },
        says: /version: /,
        hits: 1,
      },
      'is too sure': {
        reply: answering([{ ...one, score: 1.5 }]),
        says: /suggestions\.0\.score: /,
        hits: 1,
      },
      'suggests everything': {
        reply: answering(Array.from({ length: 201 }, () => one)),
        says: /suggestions: /,
        hits: 1,
      },
      'answers too much': {
        reply: { body: `"${'x'.repeat(2_100_000)}"` },
        says: /more than 2 MB/,
        hits: 1,
      },
    };
  it.each(Object.entries(failures))(
    '%s fails by name',
    async (_, { reply: given, ...expected }) => {
      reply = () => given;
      const { id, name } = await here();
      const { answer } = await ask(id);
      expect([answer.status, answer.problem.code, hits]).toEqual([
        502,
        'suggester_failed',
        expected.hits,
      ]);
      expect(answer.problem.detail).toMatch(expected.says);
      expect(answer.problem.detail).toContain(name);
    },
  );

  it('comes back after a failure is asked again; a good answer is kept', async () => {
    reply = () => (hits < 2 ? { status: 503 } : answering([one]));
    const { id } = await here();
    const { answer, again } = await ask(id);
    expect([answer.status, hits]).toEqual([200, 2]);
    await again();
    expect(hits).toBe(2);
  });

  it('is sent the text and the codebook, and nothing else of the team’s', async () => {
    reply = () => answering([]);
    const { id } = await here();
    await ask(id);
    expect(asked).toMatchObject({ version: 1, text, published: null, language: null });
    expect(Object.keys(asked as object).sort()).toEqual(
      ['version', 'text', 'language', 'published', 'regions', 'categories', 'questions'].sort(),
    );
  });

  it('misses now and then loses those suggestions, with a word about them', async () => {
    reply = () =>
      answering([
        one,
        { ...one, end: 5_000 },
        { ...one, category: 'gossip' },
        { ...one, start: 26, end: 26 },
      ]);
    const { id } = await here();
    const { answer } = await ask(id);
    expect(answer.body.items).toHaveLength(1);
    expect(answer.body.notice).toMatch(/^3 of 4 suggestions were left out: /);
  });

  it('says what the card says is believed, as far as it can be', async () => {
    const figure = { asPrinted: '40 boats', value: '40', unit: 'items:boat', qualifier: 'exact' };
    const pledged = { ...one, ...spanOf(text, 'It promised 40 boats.'), category: 'aid-total' };
    reply = () => answering([{ ...pledged, content: { figure, measure: 'event', chain: [] } }]);
    const { id } = await here();
    const { answer } = await ask(id);
    expect(answer.body.items[0]?.content).toMatchObject({
      figure: { ...figure, low: '40', high: '40' },
      measure: 'event',
    });
  });

  it('is switched off is asked no more', async () => {
    reply = () => answering([one]);
    const { id, version } = await here();
    await administrator().call(routes.editSuggester, {
      params: { suggesterId: id },
      ifVersion: version,
      body: { enabled: false },
    });
    const { answer } = await ask(id);
    expect([answer.status, hits]).toEqual([404, 0]);
  });
});

describe('the secret', () => {
  const secret = 'Bearer hunter2-hunter2';

  it('is nowhere: not in answers, not in events, not in plain in the database', async () => {
    const { id, version } = await connect('https://model.example/', { secret });
    const edited = await administrator().call(routes.editSuggester, {
      params: { suggesterId: id },
      ifVersion: version,
      body: { timeoutSeconds: 20 },
    });
    expect(edited.body).toMatchObject({ hasSecret: true, timeoutSeconds: 20 });
    const listed = await administrator().call(routes.listSuggesters);
    const { rows } = await app.database.pool.query(
      `select to_jsonb(s) as row from suggester s
       union all select to_jsonb(e) from event e where entity = 'suggester'`,
    );
    expect(rows.length).toBeGreaterThan(2);
    expect(edited.text + listed.text + JSON.stringify(rows)).not.toContain('hunter2');
  });

  it('goes when it is taken away', async () => {
    const { id, version } = await connect('https://model.example/', { secret });
    const { body } = await administrator().call(routes.editSuggester, {
      params: { suggesterId: id },
      ifVersion: version,
      body: { secret: null },
    });
    expect(body.hasSecret).toBe(false);
  });
});

it('an address of our own network is not asked unless the server’s settings allow it', async () => {
  let hits = 0;
  const canary = createServer((_, response) => {
    hits += 1;
    response.end();
  });
  await new Promise<void>((resolve) => canary.listen(0, '127.0.0.1', resolve));
  const strict = await createTestApp();
  try {
    const { port } = canary.address() as AddressInfo;
    const body = { name: 'Canary', url: `http://localhost:${port}/` };
    const made = await strict.as('administrator').call(routes.createSuggester, { body });
    const article = await storeArticle(strict.database.prisma, strict.people.editor, { text });
    const { problem } = await strict.as('editor').call(routes.listSuggestions, {
      params: { articleId: article.id },
      query: { suggesterId: made.body.id },
    });
    expect([problem.detail, hits]).toEqual([expect.stringContaining('own network'), 0]);
  } finally {
    await strict.close();
    canary.close();
  }
});
