import type { Page } from '@playwright/test';
import { seriousInBoth } from './axe.ts';
import { expect, signedInTest as test } from './fixtures.ts';
import { ownRequest } from './people.ts';
import { topicNamed } from './topics.ts';

async function openCoverage(page: Page, search = ''): Promise<void> {
  await page.goto(`/compare/${await topicNamed(page, /US support/)}?view=coverage${search}`);
  await expect(plot(page).or(table(page))).toBeVisible();
}

const plot = (page: Page) => page.getByRole('group', { name: 'Coverage: questions by outlet' });
const table = (page: Page) => page.getByRole('group', { name: 'Table of the coverage' });

/** A question of the topic that one article alone answers, whatever else was tagged before. */
async function raiseAlone(page: Page): Promise<string> {
  const api = '/api/v1';
  const topicId = await topicNamed(page, /US support/);
  const text = `Who raises this alone, at ${Date.now()}?`;
  const made = await page.request.post(`${api}/questions`, {
    data: { topicId, text, kind: 'account' },
    headers: ownRequest,
  });
  const { id: questionId } = (await made.json()) as { id: string };
  const found = await page.request.get(`${api}/articles?topicId=${topicId}&q=Kyiv&limit=1`);
  const { items } = (await found.json()) as { items: { id: string }[] };
  const articleId = items[0]?.id ?? '';
  const article = await page.request.get(`${api}/articles/${articleId}`);
  const { text: shown } = (await article.json()) as { text: { id: string } };
  const tagged = await page.request.post(`${api}/articles/${articleId}/claims`, {
    data: { textId: shown.id, category: 'warning', questionId, start: 0, end: 10 },
    headers: ownRequest,
  });
  expect(tagged.status()).toBe(201);
  return text;
}

test.describe('the coverage', () => {
  test('stays where asking anew fails, and says why; trying again goes on', async ({ page }) => {
    await openCoverage(page);
    await page.route('**/coverage*', (route) => route.fulfill({ status: 500, body: 'broken' }));
    // A minute later somebody comes back to the window.
    await page.clock.setFixedTime(Date.now() + 60_000);
    await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
    const failure = page.getByRole('region', { name: 'Coverage' }).getByRole('alert');
    await expect(failure).toBeVisible();
    await expect(plot(page)).toBeVisible();
    await page.unroute('**/coverage*');
    await failure.getByRole('button', { name: 'Try again' }).click();
    await expect(failure).toHaveCount(0);
    await expect(plot(page)).toBeVisible();
  });

  test('says what each outlet answers and leaves out; a bar opens its questions', async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await openCoverage(page);
    // What the answers are to each other is not shown here, and slow to tell.
    expect(asked.filter((path) => path.endsWith('/relations'))).toEqual([]);
    await expect(
      plot(page)
        .getByText(/\d+ of \d+ articles? read/)
        .first(),
    ).toBeVisible();
    await plot(page)
      .getByRole('link', { name: /^RT: \d+ questions? left out/ })
      .click();
    await expect(page.getByRole('grid')).toBeVisible();
    await expect(page.getByRole('columnheader', { name: /RT/ })).toBeVisible();
    await expect(page.getByRole('gridcell', { name: /not said/ }).first()).toBeVisible();
    await expect(page.getByRole('columnheader', { name: /Newsweek/ })).toHaveCount(0);
  });

  test('as a table, by keys: every state in a word with its denominator, and its cell', async ({
    page,
  }) => {
    await openCoverage(page);
    await page.keyboard.press('t');
    await expect(table(page)).toBeVisible();
    const left = table(page).getByRole('link', { name: /not said \d+ of \d+ read/ });
    await left.first().focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/cell=/);
    await expect(page.getByRole('complementary', { name: 'Open cell' })).toBeVisible();
  });

  test('names the questions that one outlet alone raises', async ({ page }) => {
    const question = await raiseAlone(page);
    await openCoverage(page);
    const alone = page.getByRole('region', { name: 'Raised by one outlet only' });
    const raised = alone.getByRole('listitem').filter({ hasText: question });
    await expect(raised).toContainText(/left out by|not read/);
    await raised.getByRole('link').first().click();
    await expect(page.getByRole('complementary', { name: 'Open cell' })).toBeVisible();
  });

  test('is readable for everybody, in both themes', async ({ page }) => {
    await openCoverage(page);
    expect(await seriousInBoth(page)).toEqual([]);
    await page.keyboard.press('t');
    await expect(table(page)).toBeVisible();
    expect(await seriousInBoth(page)).toEqual([]);
  });
});
