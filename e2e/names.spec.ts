import type { Page } from '@playwright/test';
import { seriousInBoth } from './axe.ts';
import { expect, signedInTest as test } from './fixtures.ts';
import { topicNamed } from './topics.ts';

async function openNames(page: Page, search = ''): Promise<void> {
  const topic = await topicNamed(page, /US support/);
  await page.goto(`/compare/${topic}?view=wording&part=names${search}`);
  await expect(page.getByRole('heading', { name: /^Offered/ })).toBeVisible();
}

const offers = (page: Page) => page.getByRole('list', { name: 'Offered names' });
const lexicon = (page: Page) => page.getByRole('list', { name: 'Lexicon', exact: true });
const plot = (page: Page) =>
  page.getByRole('group', { name: 'The same thing under different names' });
const passages = (page: Page) => page.getByRole('group', { name: 'Places' });

test.describe('the names of one thing', () => {
  test('stand by outlet, and every count opens its passages', async ({ page }) => {
    await openNames(page);
    await plot(page)
      .getByRole('link', { name: /^RT says “Kiev” in 1 of/ })
      .click();
    await expect(passages(page).getByRole('link', { name: 'Kiev' }).first()).toBeVisible();
    await expect(page).toHaveURL(/naming=/);
    await page.keyboard.press('Escape');
    await expect(passages(page)).toBeHidden();

    await page.keyboard.press('t');
    const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: 'Kyiv' }) });
    await row
      .first()
      .getByRole('link', { name: /^“Kyiv” in Newsweek/ })
      .click();
    await passages(page).getByRole('link', { name: 'Kyiv' }).first().click();
    await expect(page).toHaveURL(/\/articles\/[^/]+\?at=\d+-\d+/);
  });

  test('are compared within the period that is set', async ({ page }) => {
    await openNames(page, '&publishedFrom=2022&publishedTo=2022&as=table');
    await expect(page.getByText(/^Articles of .*2022 – .*2022: /)).toBeVisible();
    await expect(page.getByText('Apr 2021')).toHaveCount(0);
  });

  test('an offer is rejected and confirmed by keys', async ({ page }) => {
    await openNames(page);
    const first = offers(page).getByRole('listitem').and(page.locator('[data-offer]'));
    await page.keyboard.press('j');
    await expect(first.first()).toBeFocused();
    const rejected = await first.first().locator('span').first().innerText();
    await page.keyboard.press('x');
    await expect(page.getByText(`“${rejected}” is not offered again.`)).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(
      offers(page).getByRole('button', { name: `Confirm ${rejected}`, exact: true }),
    ).toBeVisible();

    const name = 'Antony Blinken';
    await offers(page)
      .getByRole('button', { name: `Confirm ${name}`, exact: true })
      .press('Enter');
    await expect(page.getByText(`“${name}” is in the lexicon now.`)).toBeVisible();
    await expect(lexicon(page).getByText(name, { exact: true })).toBeVisible();
    await expect(
      offers(page).getByRole('button', { name: `Confirm ${name}`, exact: true }),
    ).toHaveCount(0);
  });

  test('the lexicon is changed on the spot, and a deletion taken back', async ({ page }) => {
    await openNames(page);
    await page.getByRole('button', { name: 'Add a thing' }).click();
    await page.getByRole('textbox', { name: 'What is named' }).fill('shells');
    const variants = page.getByRole('combobox', { name: 'What it is called' });
    await variants.fill('shell');
    await variants.press('Enter');
    await variants.fill('ammunition');
    await variants.press('Enter');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(lexicon(page).getByText('shell, ammunition')).toBeVisible();

    await page.getByRole('button', { name: 'Change shells' }).click();
    await page.getByRole('button', { name: 'Delete' }).click();
    await expect(lexicon(page).getByText('shell, ammunition')).toBeHidden();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(lexicon(page).getByText('shell, ammunition')).toBeVisible();
  });

  test('are readable for everybody, in both themes', async ({ page }) => {
    await openNames(page);
    expect(await seriousInBoth(page)).toEqual([]);
    await page.keyboard.press('t');
    await expect(page.getByRole('group', { name: 'Table of the names' })).toBeVisible();
    expect(await seriousInBoth(page)).toEqual([]);
  });
});
