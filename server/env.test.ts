import path from 'node:path';
import { expect, test } from 'vitest';
import { readEnv } from './env.ts';

test('nothing set gives a server on this machine alone', () => {
  expect(readEnv({})).toEqual({
    port: 3000,
    portIsChosen: false,
    host: '127.0.0.1',
    dataFolder: path.resolve('.parallax'),
    databaseUrl: undefined,
    secret: undefined,
    publicUrl: undefined,
    trustedProxies: 0,
    demo: true,
    checkAnswers: false,
    privateSuggesters: false,
    logFile: path.resolve('.parallax/server.log'),
    logLevel: 'info',
  });
});

test('an empty variable is an unset one', () => {
  expect(readEnv({ DATABASE_URL: '', PARALLAX_URL: '', PORT: '' })).toEqual(readEnv({}));
});

const refused: Record<string, [source: NodeJS.ProcessEnv, says: RegExp]> = {
  'a port that is a word': [{ PORT: 'web' }, /PORT: "web".*a number/],
  'a port out of range': [{ PORT: '70000' }, /PORT: "70000"/],
  'another database': [{ DATABASE_URL: 'mysql://h/d' }, /DATABASE_URL: its value.*postgresql:\/\//],
  'a short secret': [{ PARALLAX_SECRET: 'tiny' }, /PARALLAX_SECRET: its value.*32/],
  'an address without a scheme': [{ PARALLAX_URL: 'desk.example' }, /PARALLAX_URL.*https/],
  'a switch in between': [{ PARALLAX_DEMO: 'maybe' }, /PARALLAX_DEMO: "maybe".*on or off/],
  'an unknown level': [{ LOG_LEVEL: 'loud' }, /LOG_LEVEL: "loud".*debug/],
  'two at once': [{ PORT: 'web', PARALLAX_DEMO: 'maybe' }, /PORT[^]*PARALLAX_DEMO/],
};

test.each(Object.entries(refused))('refuses %s and says so', (_, [source, says]) => {
  expect(() => readEnv(source)).toThrow(says);
});

test('never shows a secret', () => {
  const source = { PARALLAX_SECRET: 'hunter2', DATABASE_URL: 'mysql://me:hunter2@h/d' };
  expect(() => readEnv(source)).toThrow(/^(?![^]*hunter2)/);
});

test('the public address loses its trailing slash', () => {
  expect(readEnv({ PARALLAX_URL: 'https://desk.example/' }).publicUrl).toBe('https://desk.example');
});
