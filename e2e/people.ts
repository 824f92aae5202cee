import type { Browser, Page } from '@playwright/test';

/** What a browser says of a page's own request. */
export const ownRequest = { 'Sec-Fetch-Site': 'same-origin' };

/** A page of somebody new, in a browser of their own, whom the administrator invited by link. */
export async function joinAs(
  browser: Browser,
  admin: Page,
  role: 'viewer' | 'editor' | 'reviewer',
  name: string,
): Promise<Page> {
  const made = await admin.request.post('/api/v1/invitations', {
    data: { role },
    headers: ownRequest,
  });
  const { link } = (await made.json()) as { link: string };
  const { origin, pathname } = new URL(link);
  const token = pathname.split('/').at(-1) ?? '';
  const context = await browser.newContext({
    baseURL: origin,
    storageState: { cookies: [], origins: [] },
  });
  const email = `${name.toLowerCase()}-${Date.now()}@example.org`;
  const joined = await context.request.post(`/api/v1/invitation-links/${token}`, {
    data: { account: { name, email, password: `the words of ${name}` } },
    headers: ownRequest,
  });
  if (!joined.ok()) throw new Error(`${name} could not join: ${await joined.text()}`);
  return context.newPage();
}
