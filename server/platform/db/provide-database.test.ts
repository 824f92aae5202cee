import { expect, inject, test } from 'vitest';
import { Lifecycle } from '../lifecycle.ts';
import { provideDatabase, refuseOld } from './provide-database.ts';

const provide = (databaseUrl: string, said: string[] = []) =>
  provideDatabase({ databaseUrl, dataFolder: '/not/used' }, new Lifecycle(), (line) => {
    said.push(line);
  });

test('an outside database is used as it is given', async () => {
  const { template } = inject('postgres');
  expect(await provide(template)).toBe(template);
});

test('a wrong password is not waited for', async () => {
  const url = new URL(inject('postgres').template);
  url.password = 'wrong';
  const said: string[] = [];
  await expect(provide(url.href, said)).rejects.toThrow(/cannot be used: password authentication/);
  expect(said).toEqual([]);
});

test('an address without its database is refused with the reason', async () => {
  const url = new URL(inject('postgres').template);
  url.pathname = '/nowhere';
  await expect(provide(url.href)).rejects.toThrow(/"nowhere" does not exist/);
});

const versions: Record<string, boolean> = {
  '18.4': true,
  '15.18 (Debian 15.18-0+deb12u1)': true,
  '17beta1': true,
  '14.20': false,
  '9.6.24': false,
};

test.each(Object.entries(versions))('PostgreSQL %s: %s', (version, taken) => {
  const attempt = () => refuseOld(version);
  if (taken) expect(attempt).not.toThrow();
  else expect(attempt).toThrow(`leads to PostgreSQL ${version}; Parallax needs 15`);
});
