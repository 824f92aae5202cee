import { passwords } from '../auth/passwords.ts';
import { newId } from '../ids.ts';
import type { TestApp } from './test-app.ts';
import type { Person } from './test-people.ts';

export const testPassword = 'correct horse battery';

/** What a browser of ours sends with every request it makes for our own page. */
export const sameOrigin = { 'Sec-Fetch-Site': 'same-origin' };

/** Signs a person in with a password, as the client does; @returns headers for `app.with`. */
export async function signIn(app: TestApp, person: Person) {
  await givePassword(app, person);
  const response = await askToSignIn(app, { email: person.email, password: testPassword });
  if (!response.ok) throw new Error(await response.text());
  return { Cookie: cookieOf(response.headers), ...sameOrigin };
}

export function askToSignIn(
  app: TestApp,
  body: { email: string; password: string },
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(new URL('/api/auth/sign-in/email', app.url), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...sameOrigin, ...headers },
    body: JSON.stringify(body),
  });
}

/** The cookie an answer sets, as a browser sends it back. */
export function cookieOf(headers: Headers): string {
  return headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

async function givePassword(app: TestApp, { userId }: Person): Promise<void> {
  const { account } = app.database.prisma;
  if ((await account.count({ where: { userId } })) > 0) return;
  const hash = await passwords.hash(testPassword);
  await account.create({
    data: {
      id: newId(),
      accountId: userId,
      providerId: 'credential',
      userId,
      password: hash,
    },
  });
}
