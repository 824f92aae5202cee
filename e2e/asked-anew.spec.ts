import type { Locator, Page } from '@playwright/test';
import { expect, signedInTest as test } from './fixtures.ts';
import { topicNamed } from './topics.ts';

interface Place {
  what: string;
  path: (page: Page) => Promise<string> | string;
  /** Something that is there only when the page has its answers. */
  shown: (page: Page) => Locator;
  /** Where it is not said beside what is shown, the page says it where things are saved. */
  says?: false;
}

const article = async (page: Page) => {
  const found = await page.request.get('/api/v1/articles?limit=1');
  const { items } = (await found.json()) as { items: { id: string }[] };
  return `/articles/${items[0]?.id ?? ''}`;
};

const places: Place[] = [
  { what: 'the library', path: () => '/library', shown: (page) => page.getByRole('row').nth(3) },
  {
    what: 'an article',
    path: article,
    shown: (page) => page.getByLabel('Text of the article'),
    says: false,
  },
  {
    what: 'the comparison',
    path: async (page) => `/compare/${await topicNamed(page, /Ukraine/)}`,
    shown: (page) => page.getByRole('grid'),
  },
  {
    what: 'the activity',
    path: () => '/activity',
    shown: (page) => page.getByRole('main').getByRole('listitem').nth(3),
  },
  {
    what: 'a list of the settings',
    path: () => '/settings/topics',
    shown: (page) => page.getByRole('list', { name: 'Topics' }),
  },
];

test.describe('what is shown stays where asking anew fails', () => {
  for (const { what, path, shown, says = true } of places) {
    test(what, async ({ page }) => {
      await page.goto(await path(page));
      await expect(shown(page)).toBeVisible();
      let [asked, answered] = [0, 0];
      page.on('response', (response) => (answered += response.status() === 500 ? 1 : 0));
      await page.route(/\/api\/v1\//, async (route) => {
        asked += 1;
        await route.fulfill({ status: 500, body: 'broken' });
      });
      // A minute later somebody comes back to the window.
      await page.clock.setFixedTime(Date.now() + 60_000);
      await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
      await expect.poll(() => asked > 0 && asked === answered).toBe(true);
      const failure = page.getByRole('main').getByRole('alert');
      if (says) await expect(failure).toBeVisible();
      await page.evaluate(() => new Promise((drawn) => setTimeout(drawn, 100)));
      await expect(shown(page)).toBeVisible();

      await page.unroute(/\/api\/v1\//);
      if (says) await failure.getByRole('button', { name: 'Try again' }).click();
      await expect(failure).toHaveCount(0);
      await expect(shown(page)).toBeVisible();
    });
  }
});
