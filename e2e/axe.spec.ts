import type { Browser, Locator, Page } from '@playwright/test';
import { paths } from '../client/app/paths.ts';
import { seriousInBoth } from './axe.ts';
import { expect, signedInTest as test } from './fixtures.ts';
import { joinAs, ownRequest } from './people.ts';

type Address = keyof typeof paths;
/** What shows that the page stands there in the state that is meant. */
type Shown = (page: Page) => Locator;
type Visits = Partial<Record<Address, Shown>>;

const said =
  (words: string | RegExp): Shown =>
  (page) =>
    page.getByText(words).first();
const titled =
  (name: string | RegExp): Shown =>
  (page) =>
    page.getByRole('heading', { level: 1, name });
const alert: Shown = (page) => page.getByRole('alert').first();
const listed =
  (name: string): Shown =>
  (page) =>
    page.getByRole('list', { name }).getByRole('listitem').first();

/** For who is not signed in. */
const atTheDoor: Visits = { signIn: titled('Sign in'), invitation: titled(/^Join/) };
const spent: Visits = { welcome: said(/link/), invitation: said(/link/) };

/** Addresses that only lead on. */
const leadOn: Visits = { home: titled('Library'), settings: titled('Codebook') };

const work: Visits = {
  library: (page) => page.getByRole('row').nth(3),
  reader: (page) =>
    page.getByRole('complementary', { name: 'Claims' }).getByRole('article').first(),
  compare: said('Harbour flood relief'),
  compareTopic: (page) => page.getByRole('grid'),
  reports: (page) => page.getByRole('row').nth(1),
  report: (page) => page.locator('iframe'),
  activity: (page) => page.getByRole('main').getByRole('listitem').nth(3),
};

/** Where two people have tagged one article. */
const together: Visits = { agreement: said('passage to settle') };

const settings: Visits = {
  codebook: listed('Categories'),
  frames: listed('Frames'),
  topics: listed('Topics'),
  topic: listed('Questions'),
  outlets: said('Newsweek'),
  sources: said('State Department'),
  rates: said('Give the rate'),
  members: (page) => page.getByRole('row').nth(1),
  suggesters: said('Connect a suggester'),
  apiKeys: listed('API keys'),
  account: titled('Account'),
  workspace: titled('Workspace'),
};

const empty: Visits = {
  library: said('Add the first articles'),
  compare: said(/topic/),
  reports: said('No report yet'),
  topics: said('Open the first topic'),
  outlets: said('Outlets come in with their articles'),
  sources: said('Sources come in with the claims'),
  rates: said('No rate is given'),
  apiKeys: said('Make a key'),
};
const bare: Visits = {
  reader: said('No claims yet.'),
  compareTopic: said('asks no question yet'),
  agreement: said('Two editors have to tag'),
  topic: said('Ask the first question'),
  report: (page) => page.locator('iframe'),
};

const failed: Visits = {
  library: alert,
  reader: alert,
  compare: alert,
  compareTopic: alert,
  agreement: alert,
  reports: alert,
  report: alert,
  activity: alert,
  codebook: alert,
  frames: alert,
  topics: alert,
  topic: alert,
  outlets: alert,
  sources: alert,
  rates: alert,
  members: alert,
  apiKeys: alert,
};

const narrow: Visits = {
  library: said('Newsweek'),
  reader: (page) => page.getByRole('document'),
  compareTopic: (page) => page.getByRole('combobox', { name: /Outlet/ }),
  report: (page) => page.locator('iframe'),
  topic: listed('Questions'),
};

/** What stands for "$articleId" and the like. */
type Material = Readonly<Record<string, string>>;

function pathOf(address: string, material: Material = {}): string {
  const path = Object.entries(paths).find(([name]) => name === address)?.[1] ?? '';
  return path.replace(/\$(\w+)/g, (_, name: string) => material[name] ?? `no-${name}`);
}

async function look(page: Page, visits: Visits, material: Material = {}): Promise<void> {
  const found: string[] = [];
  for (const [address, shown] of Object.entries(visits)) {
    const path = pathOf(address, material);
    await page.goto(path);
    await expect(shown(page), path).toBeVisible();
    found.push(...(await seriousInBoth(page)).map((finding) => `${path}: ${finding}`));
  }
  expect(found).toEqual([]);
}

async function made(page: Page, path: string, data: object): Promise<string> {
  const answer = await page.request.post(`/api/v1${path}`, { data, headers: ownRequest });
  const { id } = (await answer.json()) as { id: string };
  return id;
}

/** Ids of the demo's fullest things, and a report. */
async function demo(page: Page): Promise<Material> {
  const idIn = async (path: string, is: (one: { name?: string; title?: string }) => boolean) => {
    const answer = await page.request.get(`/api/v1${path}`);
    const { items } = (await answer.json()) as { items: { id: string; name?: string }[] };
    return items.find(is)?.id ?? '';
  };
  const topicId = await idIn('/topics', ({ name }) => name === 'US support for Ukraine');
  const articleId = await idIn('/articles?sort=-claims', () => true);
  const reportId = await made(page, '/reports', { topicId, title: 'For axe' });
  await page.request.post('/api/v1/api-keys', { data: { name: 'for axe' }, headers: ownRequest });
  return { topicId, articleId, reportId };
}

/** Somebody else tags a passage of the topic that is tagged already, and as something else. */
async function tagAsWell(browser: Browser, page: Page, { topicId }: Material): Promise<void> {
  const answer = await page.request.get(`/api/v1/claims?topicId=${topicId}&limit=1`);
  const { items } = (await answer.json()) as {
    items: { articleId: string; anchor: { textId: string; start: number; end: number } }[];
  };
  const [claim] = items;
  if (!claim) throw new Error('Nothing is tagged in the demo');
  const { textId, start, end } = claim.anchor;
  const person = await joinAs(browser, page, 'editor', 'Ben');
  await made(person, `/articles/${claim.articleId}/claims`, {
    ...{ textId, start, end },
    category: 'allegation',
  });
  await person.context().close();
}

/** The page of somebody in a workspace of their own, in which nothing is yet. */
async function newcomer(browser: Browser, admin: Page): Promise<Page> {
  const page = await joinAs(browser, admin, 'editor', 'Nia');
  const workspaceId = await made(page, '/workspaces', { name: 'Empty desk' });
  await page.request.put('/api/v1/session/workspace', {
    data: { workspaceId },
    headers: ownRequest,
  });
  return page;
}

test.describe('axe finds nothing serious, light and dark', () => {
  // Many pages in one browser are quicker than a browser for each, and two browsers than one.
  test.describe.configure({ mode: 'parallel', timeout: 180_000 });

  test('where there is much', async ({ page }) => {
    await look(page, work, await demo(page));
  });

  test('where two have tagged one article, on a phone too', async ({ page, browser }) => {
    const material = await demo(page);
    await tagAsWell(browser, page, material);
    await look(page, together, material);
    await page.setViewportSize({ width: 390, height: 844 });
    await look(page, together, material);
  });

  test('in the settings', async ({ page }) => {
    await look(page, settings, await demo(page));
  });

  test('where there is nothing yet', async ({ page, browser }) => {
    const person = await newcomer(browser, page);
    await look(person, empty);
    const topicId = await made(person, '/topics', { name: 'Lighthouses' });
    const articleId = await made(person, '/articles', { title: 'One lamp', text: 'One lamp.' });
    const reportId = await made(person, '/reports', { topicId, title: 'None yet' });
    await look(person, bare, { topicId, articleId, reportId });
    await person.context().close();
  });

  test('where the server fails', async ({ page }) => {
    await page.route(/\/api\/v1\/(?!me$)/, (route) => route.fulfill({ status: 500, body: '' }));
    await look(page, failed);
  });

  test('on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await look(page, narrow, await demo(page));
  });

  test('where something is open over the page', async ({ page }) => {
    const { topicId, articleId } = await demo(page);
    await page.goto(`/compare/${topicId}`);
    await page.locator('[data-cell="0:0"]').click();
    await expect(page.locator('mark').first()).toBeVisible();
    expect(await seriousInBoth(page)).toEqual([]);

    await page.goto(`/articles/${articleId}`);
    await page
      .getByRole('complementary', { name: 'Claims' })
      .getByRole('article')
      .first()
      .waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-open-claim]')).toBeVisible();
    expect(await seriousInBoth(page)).toEqual([]);

    await page.goto('/library');
    await page.getByLabel('Choose all that are loaded').check();
    await page.keyboard.press('a');
    const dialog = page.getByRole('dialog', { name: 'Add articles' });
    await dialog.locator('input[type=file]').setInputFiles([
      { name: 'one.txt', mimeType: 'text/plain', buffer: Buffer.from('A lamp\n\nIt is lit.') },
      { name: 'none.txt', mimeType: 'text/plain', buffer: Buffer.from('') },
    ]);
    await dialog.getByRole('button', { name: /A lamp/ }).click();
    await expect(dialog.getByText('Not read')).toBeVisible();
    expect(await seriousInBoth(page)).toEqual([]);
  });

  test('at the door', async ({ page, browser }) => {
    const invited = await page.request.post('/api/v1/invitations', {
      data: { role: 'editor' },
      headers: ownRequest,
    });
    const { link } = (await invited.json()) as { link: string };
    const context = await browser.newContext({
      baseURL: new URL(link).origin,
      storageState: { cookies: [], origins: [] },
    });
    const stranger = await context.newPage();
    await look(stranger, atTheDoor, { token: link.split('/').at(-1) ?? '' });
    await look(stranger, spent, { token: 'a'.repeat(43) });
    await stranger.route('**/api/v1/sign-in-links/*', (route) =>
      route.fulfill({ json: { purpose: 'set up', name: null } }),
    );
    await look(stranger, { welcome: titled('Welcome to Parallax') }, { token: 'b'.repeat(43) });
    await context.close();
  });

  test('and no address is left out', async ({ page }) => {
    for (const [address, shown] of Object.entries(leadOn)) {
      await page.goto(pathOf(address));
      await expect(shown(page)).toBeAttached();
    }
    const visited = [atTheDoor, spent, leadOn, work, together, settings].flatMap((one) =>
      Object.keys(one),
    );
    expect([...new Set(visited)].sort()).toEqual(Object.keys(paths).sort());
  });
});
