import type { Page } from '@playwright/test';
import { expect, signedInTest as test } from './fixtures.ts';
import { pressDigit } from './hands/press-digit.ts';
import { joinAs, ownRequest } from './people.ts';

const text = `Ferry to run again

The ferry carried 40 lorries on Tuesday, the harbour board said.

“It was the best day of the year,” the master told reporters.

The second pier stays shut.`;

async function made(page: Page, path: string, data: object): Promise<string> {
  const answer = await page.request.post(`/api/v1${path}`, { data, headers: ownRequest });
  expect(answer.ok(), await answer.text()).toBe(true);
  const { id } = (await answer.json()) as { id: string };
  return id;
}

/** Opens the article and tags sentences by keys: which, the headline is 1, and the category's digit. */
async function tagSentences(page: Page, articleId: string, tags: [number, string][]) {
  await page.goto(`/articles/${articleId}`);
  await expect(page.getByRole('document', { name: 'Text of the article' })).toBeVisible();
  for (const [sentence, digit] of tags) {
    for (let at = 0; at < sentence; at += 1) await page.keyboard.press('s');
    const stored = page.waitForResponse(
      (answer) => answer.request().method() === 'POST' && answer.url().endsWith('/claims'),
    );
    await pressDigit(page, digit);
    expect((await stored).status()).toBe(201);
    // The card opens when the answer is read, and lets go of what is selected by then.
    await expect(page.locator('[data-open-claim]')).toBeVisible();
    await page.keyboard.press('Escape');
  }
}

test.describe('agreement', () => {
  test('of two people who tag one article is shown with what to settle', async ({
    page,
    browser,
  }) => {
    const topicId = await made(page, '/topics', { name: 'Ferries' });
    const articleId = await made(page, '/articles', {
      title: 'Ferry to run again',
      text,
      topicIds: [topicId],
    });
    await page.goto(`/compare/${topicId}`);
    await page.getByRole('link', { name: 'Agreement' }).click();
    await expect(page.getByText(/Two editors have to tag the same article/)).toBeVisible();

    await tagSentences(page, articleId, [
      [2, '8'],
      [3, '9'],
      [4, '5'],
    ]);
    await page.goto(`/compare/${topicId}/agreement`);
    await expect(page.getByText(/One article is tagged by one of you/)).toBeVisible();

    const ben = await joinAs(browser, page, 'editor', 'Ben');
    await tagSentences(ben, articleId, [
      [2, '8'],
      [3, '9'],
      [4, '8'],
    ]);
    await page.reload();
    const table = page.getByRole('table', { name: 'Agreement of Ada Weir and Ben' });
    // (8, 8) (9, 9) (5, 8): 3, 2 and 1 in 6 values. Alpha: 1 − 2 · 5 / (36 − 9 − 4 − 1).
    const category = table.getByRole('row', { name: /Category/ });
    await expect(category).toContainText('0.545');
    await expect(category).toContainText('not reliable');
    await expect(category).toContainText('3 passages in 1 article');
    await expect(category).toContainText('small sample');
    await expect(table.getByRole('row', { name: /Figure/ })).toContainText('Too little');

    await expect(page.getByRole('heading', { name: '1 passage to settle' })).toBeVisible();
    const passage = page.getByRole('listitem').filter({ hasText: 'They differ in category' });
    await expect(passage).toContainText('Diplomacy');
    await expect(passage).toContainText('Support pledge');
    await passage.getByRole('link', { name: /Open the claim of Ben/ }).click();
    await expect(page).toHaveURL(/claim=/);
    const card = page.getByRole('complementary', { name: 'Claims' }).locator('[data-open-claim]');
    await expect(card).toHaveAccessibleName(/The second pier stays shut/);
    await ben.context().close();
  });

  test('of three people is shown for each two as well', async ({ page, browser }) => {
    const topicId = await made(page, '/topics', { name: 'Three desks' });
    const people = [
      page,
      await joinAs(browser, page, 'editor', 'Cai'),
      await joinAs(browser, page, 'editor', 'Dee'),
    ];
    const article = { title: 'Pier', text: `${text} Or so they say.`, topicIds: [topicId] };
    const articleId = await made(page, '/articles', article);
    const shown = await page.request.get(`/api/v1/articles/${articleId}/texts/1`);
    const { id: textId } = (await shown.json()) as { id: string };
    for (const [at, person] of people.entries()) {
      const passages = { category: at === 2 ? 'allegation' : 'warning', textId, start: 0, end: 18 };
      await made(person, `/articles/${articleId}/claims`, passages);
    }
    await page.goto(`/compare/${topicId}/agreement`);
    const all = page.getByRole('table', { name: 'Alpha of all and of each two' });
    await expect(all.getByRole('row')).toHaveCount(5);
    await expect(page.getByText('They differ in category')).toBeVisible();

    await all.getByRole('link', { name: 'Ada Weir and Cai' }).press('Enter');
    await expect(page).toHaveURL(/editors=/);
    await expect(page.getByRole('table', { name: 'Agreement of Ada Weir and Cai' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'No passage to settle' })).toBeVisible();
    await page.goBack();
    await expect(page.getByText('They differ in category')).toBeVisible();
  });
});
