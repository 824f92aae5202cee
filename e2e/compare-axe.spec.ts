import type { Page } from '@playwright/test';
import { seriousIn } from './axe.ts';
import { expect, signedInTest as test } from './fixtures.ts';

/** Each screen in each state it can be in: what brings it there, and what shows that it is. */
const states: Record<string, (page: Page) => Promise<void>> = {
  'a full comparison': async (page) => {
    await openTopic(page, 'US support for Ukraine');
    await expect(page.getByRole('grid')).toBeVisible();
  },
  'an open cell': async (page) => {
    await openTopic(page, 'US support for Ukraine');
    await page.locator('[data-cell="0:0"]').click();
    await expect(page.locator('mark').first()).toBeVisible();
  },
  'a comparison on a phone': async (page) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openTopic(page, 'US support for Ukraine');
    await expect(page.getByRole('combobox', { name: /Outlet/ })).toBeVisible();
  },
  'a choice of topics': async (page) => {
    await page.goto('/compare');
    await expect(page.getByRole('link', { name: /Harbour flood/ })).toBeVisible();
  },
  'a topic without questions': async (page) => {
    const headers = { 'Sec-Fetch-Site': 'same-origin' };
    const name = `Empty ${Date.now()}`;
    await page.request.post('/api/v1/topics', { data: { name }, headers });
    await openTopic(page, name);
    await expect(page.getByText('asks no question yet')).toBeVisible();
  },
  'a comparison that failed': async (page) => {
    await page.route('**/matrix*', (route) => route.fulfill({ status: 500, body: '' }));
    await openTopic(page, 'US support for Ukraine');
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  },
  'no report': async (page) => {
    await page.route('**/api/v1/reports?*', (route) =>
      route.fulfill({ json: { items: [], nextCursor: null } }),
    );
    await page.goto('/reports');
    await expect(page.getByText('No report yet')).toBeVisible();
  },
  'a report': async (page) => {
    await page.goto('/reports');
    await page.getByRole('button', { name: 'New report' }).click();
    await page.getByRole('menuitem', { name: /US support/ }).click();
    await expect(page.locator('iframe')).toBeVisible();
  },
  'a list of reports': async (page) => {
    await page.goto('/reports');
    await expect(page.getByRole('heading', { name: 'Reports' })).toBeVisible();
  },
};

async function openTopic(page: Page, wanted: string): Promise<void> {
  const answer = await page.request.get('/api/v1/topics');
  const { items } = (await answer.json()) as { items: { id: string; name: string }[] };
  await page.goto(`/compare/${items.find(({ name }) => name === wanted)!.id}`);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`axe finds nothing serious in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });
    for (const [name, reach] of Object.entries(states)) {
      test(name, async ({ page }) => {
        await reach(page);
        // Colours are judged as they end up, not on their way there.
        await page.emulateMedia({ reducedMotion: 'reduce' });
        expect(await seriousIn(page)).toEqual([]);
      });
    }
  });
}
