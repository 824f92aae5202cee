import type { Page } from '@playwright/test';
import { seriousIn } from './axe.ts';
import { expect, signedInTest as test } from './fixtures.ts';
import { ownRequest } from './people.ts';

const text = `The sea wall

Norland has given the harbour towns more than $2.5 billion in aid since 2019, Minister Ada Quill said.

Officials said that at least 40 people were killed in the storm.`;

/** A fresh article, open in the reader, with what is suggested in it. */
async function openArticle(page: Page): Promise<void> {
  const made = await page.request.post('/api/v1/articles', {
    data: { title: 'The sea wall', outlet: 'Skerry Post', text, allowSameText: true },
    headers: ownRequest,
  });
  const { id } = (await made.json()) as { id: string };
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`/articles/${id}`);
  await expect(suggested(page).getByText('2 suggested')).toBeVisible();
}

const suggested = (page: Page) => page.getByRole('region', { name: 'Suggested', exact: true });
const claims = (page: Page) => page.getByRole('complementary', { name: 'Claims' });
const offered = (page: Page, category: string) =>
  claims(page).getByRole('region', { name: `Suggested: ${category}` });

test('says what and why, is accepted by a key, and undone by another', async ({ page }) => {
  await openArticle(page);
  await page.keyboard.press('Shift+J');
  const card = offered(page, 'Aid total');
  await expect(card).toContainText('Why this is offered');
  await expect(card).toContainText('a sum of money');
  await expect(card).toContainText('Ada Quill said');
  expect(await seriousIn(page)).toEqual([]);

  await page.keyboard.press('Enter');
  const claim = claims(page).getByRole('article');
  await expect(claim).toContainText('$2.5 bn');
  await expect(claim).toContainText('Ada Quill said');
  // The next one is chosen: one key after the other works through them.
  await expect(offered(page, 'Casualties')).toBeVisible();
  await expect(suggested(page).getByText('1 suggested')).toBeVisible();

  await page.keyboard.press('u');
  await expect(claim).toHaveCount(0);
  await expect(suggested(page).getByText('2 suggested')).toBeVisible();
});

test('stays rejected over a reload, until somebody wants it again', async ({ page }) => {
  await openArticle(page);
  await page.keyboard.press('Shift+J');
  await expect(offered(page, 'Aid total')).toBeVisible();
  await page.keyboard.press('x');
  await expect(suggested(page).getByRole('button', { name: '1 rejected' })).toBeVisible();

  await page.reload();
  await expect(suggested(page).getByText('1 suggested')).toBeVisible();
  await suggested(page).getByRole('button', { name: '1 rejected' }).click();
  const dialog = page.getByRole('dialog', { name: 'Rejected suggestions' });
  await expect(dialog).toContainText('Aid total, rejected by Ada Weir');
  await dialog.getByRole('button', { name: 'Suggest again' }).click();
  await expect(dialog).toContainText('Nothing is rejected');
  await page.keyboard.press('Escape');
  await expect(suggested(page).getByText('2 suggested')).toBeVisible();
});

test('accepts all after asking once, and takes all back', async ({ page }) => {
  await openArticle(page);
  await page.keyboard.press('Shift+Enter');
  const dialog = page.getByRole('dialog', { name: 'Accept 2 suggestions?' });
  await expect(dialog.getByRole('button', { name: 'Accept all' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(claims(page).getByRole('article')).toHaveCount(2);
  await expect(suggested(page)).toContainText('Nothing more is suggested.');

  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(claims(page).getByRole('article')).toHaveCount(0);
  await expect(suggested(page).getByText('2 suggested')).toBeVisible();
});

test('can be switched off, for this person', async ({ page }) => {
  await openArticle(page);
  await suggested(page).getByRole('switch', { name: 'Show suggestions' }).click({ force: true });
  await expect(suggested(page)).toContainText('Not shown.');
  await page.reload();
  await expect(suggested(page)).toContainText('Not shown.');
});

test('a suggester that fails says so beside the others’ suggestions', async ({ page }) => {
  await page.goto('/settings/suggesters');
  await page.getByRole('button', { name: 'Connect a suggester' }).click();
  await page.getByLabel('Name').fill('House model');
  await page.getByLabel('Address').fill('http://127.0.0.1:1/');
  await page.getByRole('button', { name: 'Connect', exact: true }).click();
  const list = page.getByRole('list', { name: 'Suggesters' });
  await list.getByRole('button', { name: 'Try it' }).click();
  await expect(list).toContainText('inside our own network');
  expect(await seriousIn(page)).toEqual([]);

  await openArticle(page);
  await expect(suggested(page)).toContainText('House model stands at an address inside our own');
  await expect(suggested(page)).toContainText('The others’ suggestions are shown.');
  await expect(suggested(page).getByRole('button', { name: 'Try again' })).toBeVisible();
  expect(await seriousIn(page)).toEqual([]);
});
