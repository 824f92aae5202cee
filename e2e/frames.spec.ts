import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { seriousIn } from './axe.ts';
import { expect, signedInTest as test } from './fixtures.ts';
import { topicNamed } from './topics.ts';

const plot = (page: Page) => page.getByRole('group', { name: 'Frames by outlet' });
const table = (page: Page) => page.getByRole('group', { name: 'Table of the frames' });
const articles = (page: Page) => page.getByRole('complementary', { name: 'Passages' });

/** The address of an article of the demo that nobody has coded. */
async function uncoded(page: Page): Promise<string> {
  const answer = await page.request.get('/api/v1/articles?limit=50');
  const { items } = (await answer.json()) as { items: { id: string; frames: unknown[] }[] };
  const article = items.find(({ frames }) => frames.length === 0);
  if (!article) throw new Error('Every article of the demo is coded');
  return `/articles/${article.id}`;
}

test('an article is coded by keys alone, and what was done is taken back', async ({ page }) => {
  await page.goto(await uncoded(page));
  const coded = page.getByRole('list', { name: 'Frames of the article' });
  await expect(page.getByText('Not coded yet.')).toBeVisible();
  await page.keyboard.press('f');
  const dialog = page.getByRole('dialog', { name: 'Frames' });
  await expect(dialog.getByRole('checkbox', { name: /Economic/ })).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('p');
  await expect(dialog.getByRole('button', { name: 'Primary: Morality' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  expect(await seriousIn(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(coded.getByRole('listitem')).toHaveText([
    /^Morality.*primary.*Ada/,
    /^Economic.*Ada/,
  ]);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByText('Not coded yet.')).toBeVisible();
});

test('the coverage says which outlets carry which frames; a share opens its articles', async ({
  page,
}) => {
  await page.goto(`/compare/${await topicNamed(page, /US support/)}?view=coverage`);
  await page.getByRole('tab', { name: 'Frames' }).click();
  await expect(plot(page)).toContainText(/nothing\s*coded/);
  expect(await seriousIn(page)).toEqual([]);
  await page.keyboard.press('t');
  await expect(table(page)).toContainText('nothing coded');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  expect(await seriousIn(page)).toEqual([]);
  await table(page)
    .getByRole('link', { name: /^RT: Political in 1 of 1 coded article, 100 %/ })
    .focus();
  await page.keyboard.press('Enter');
  await expect(articles(page)).toContainText('1 of 1 coded article in RT');
  await page.reload();
  await articles(page)
    .getByRole('link', { name: /Blinken pushed Kiev/ })
    .click();
  await expect(page).toHaveURL(/\/articles\//);
});

test('a codebook is loaded from a file, its mistakes named by line, and downloaded', async ({
  page,
}) => {
  await page.goto('/settings/frames');
  const choose = page.locator('input[type=file]');
  const file = (text: string) => ({
    name: 'our.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(text),
  });
  await choose.setInputFiles(file('name,description\nTide,high\n,low\nTIDE,ebb'));
  const dialog = page.getByRole('dialog', { name: 'Load “our.csv”' });
  await expect(dialog.getByRole('listitem')).toHaveText([
    'Line 3: It has no name.',
    'Line 4: “TIDE” stands there already: line 2.',
  ]);
  await dialog.getByRole('button', { name: 'Close', exact: true }).last().click();
  await choose.setInputFiles(file('name;description;source\nTide;"high; low";Pilots\nMorality;;'));
  await expect(dialog).toContainText('There already, left as they are (1): Morality');
  await expect(dialog.getByRole('button', { name: 'Load: 1 change' })).toBeFocused();
  await page.keyboard.press('Enter');
  const row = page.getByRole('listitem').filter({ hasText: 'Tide' });
  await expect(row).toContainText('high; low');
  await row.getByRole('button', { name: /Tide/ }).first().click();
  await row.getByRole('button', { name: 'Archive' }).click();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(row.getByText('archived')).toBeHidden();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download' }).click();
  await page.getByRole('menuitem', { name: 'As CSV' }).click();
  expect(readFileSync(await (await download).path(), 'utf8')).toContain('Tide,"high; low",Pilots');
});
