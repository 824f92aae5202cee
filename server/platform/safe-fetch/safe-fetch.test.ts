import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FetchFailure, safeFetch, type Outgoing } from './safe-fetch.ts';

let server: Server;
let hits: number;
let answer: RequestListener;

beforeEach(async () => {
  hits = 0;
  answer = (_, response) => response.end('{"ok":true}');
  server = createServer((request, response) => {
    hits += 1;
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const port = () => (server.address() as AddressInfo).port;

const ask = (more: Partial<Outgoing> = {}) =>
  safeFetch({
    url: `http://127.0.0.1:${port()}/`,
    headers: {},
    body: '{}',
    deadline: 5_000,
    mostBytes: 1_000,
    allowPrivate: true,
    ...more,
  });

const problemOf = (asked: Promise<unknown>) =>
  asked.then(
    () => 'there was an answer',
    (error: unknown) => (error instanceof FetchFailure ? error.problem : error),
  );

test('what is sent arrives, and the answer comes back', async () => {
  let body = '';
  answer = (request, response) => {
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => response.writeHead(201).end('é'));
  };
  const { status, text } = await ask({ body: '{"text":"Ї"}', headers: { 'X-Key': 'open' } });
  expect([status, text, body]).toEqual([201, 'é', '{"text":"Ї"}']);
});

describe('a machine of our own is not asked', () => {
  const hosts = [
    '127.0.0.1',
    'localhost',
    '2130706433',
    '0x7f.1',
    '017700000001',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[64:ff9b::7f00:1]',
    '0.0.0.0',
    '169.254.169.254',
  ];
  test.each(hosts)('%s', async (host) => {
    const asked = ask({ url: `http://${host}:${port()}/`, allowPrivate: false });
    expect(await problemOf(asked)).toBe('forbidden address');
    expect(hits).toBe(0);
  });
});

test('a redirect is an answer, and is not followed', async () => {
  answer = (_, response) => response.writeHead(302, { Location: '/elsewhere' }).end();
  expect((await ask()).status).toBe(302);
  expect(hits).toBe(1);
});

test('an answer that is too long is cut off', async () => {
  answer = (_, response) => response.end('x'.repeat(1_001));
  expect(await problemOf(ask())).toBe('too large');
});

test('an answer that drips is ended by the deadline', async () => {
  answer = (_, response) => {
    response.write('x');
    const timer = setInterval(() => response.write('x'), 20);
    response.on('close', () => clearInterval(timer));
  };
  expect(await problemOf(ask({ deadline: 200 }))).toBe('too slow');
});

test('nobody there', async () => {
  expect(await problemOf(ask({ url: 'http://127.0.0.1:1/' }))).toBe('unreachable');
  const nowhere = ask({ url: 'http://nowhere.invalid/', allowPrivate: false });
  expect(await problemOf(nowhere)).toBe('unreachable');
});
