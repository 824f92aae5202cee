import type { Page } from '@playwright/test';
import { seriousInBoth } from './axe.ts';
import { expect, signedInTest as test } from './fixtures.ts';
import { topicNamed } from './topics.ts';

async function openVoices(page: Page, search = ''): Promise<void> {
  await page.goto(`/compare/${await topicNamed(page, /US support/)}?view=voices${search}`);
  await expect(plot(page).or(table(page))).toBeVisible();
}

const plot = (page: Page) => page.getByRole('group', { name: 'Voices: words quoted' });
const table = (page: Page) => page.getByRole('table');
const panel = (page: Page) => page.getByRole('complementary', { name: 'Passages' });

test.describe('the voices', () => {
  test('are bars of quoted words, each open to its passages', async ({ page }) => {
    await openVoices(page);
    await plot(page)
      .getByRole('link', { name: /^Antony Blinken: \d+ words in \d+ claims/ })
      .click();
    await expect(page).toHaveURL(/speaker=/);
    await expect(panel(page).getByRole('heading', { name: 'Antony Blinken' })).toBeFocused();
    const quoted = panel(page).locator('mark').filter({ hasText: 'stand strongly' });
    await expect(quoted).toBeVisible();

    await plot(page)
      .getByRole('link', { name: /^Antony Blinken in RT: / })
      .click();
    await expect(quoted).toBeHidden();
    await panel(page).getByRole('link', { name: 'Open in the reader' }).first().click();
    await expect(page).toHaveURL(/\/articles\/[^/]+\?claim=/);
    await expect(page.locator('[data-open-claim]')).toBeVisible();
  });

  test('give a spokesperson’s words to the spokesperson, copies once, all by keys', async ({
    page,
  }) => {
    await openVoices(page);
    await page.keyboard.press('t');
    await expect(page).toHaveURL(/as=table/);
    const rowOf = (name: string) =>
      page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
    await expect(rowOf('Dmytro Kuleba')).toContainText('The National');
    // One agency text in three outlets: counted in one of them.
    await expect(rowOf('Joe Biden')).toContainText('1 copy');
    await expect(rowOf('Boris Johnson')).toContainText('via another person');

    await rowOf('Antony Blinken')
      .getByRole('link', { name: /with Antony Blinken in other words/ })
      .focus();
    await page.keyboard.press('Enter');
    await expect(panel(page)).toContainText('in other words');
    await expect(panel(page).getByRole('article')).not.toHaveCount(0);
    await expect(panel(page).locator('mark')).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(panel(page)).toBeHidden();

    await page.keyboard.press('o');
    await expect(page).toHaveURL(/onlyOne=true/);
    await expect(rowOf('Joe Biden')).toBeHidden();
    await page.keyboard.press('o');
    await expect(rowOf('Joe Biden')).toBeVisible();

    await page.keyboard.press('b');
    await expect(rowOf('US officials')).toBeVisible();
    await expect(rowOf('Antony Blinken')).toBeHidden();
    await page.reload();
    await expect(rowOf('US officials')).toBeVisible();
  });

  test('stand in groups that the team makes', async ({ page }) => {
    await openVoices(page, '&speakers=group&as=table');
    await page.getByRole('link', { name: 'Groups of speakers' }).click();
    await page.getByLabel('A new group of speakers').fill('diplomats');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^diplomats/ }).click();
    await page.getByRole('combobox', { name: 'Speakers' }).fill('Ruch');
    await page.getByRole('option', { name: 'Jean-Daniel Ruch' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('button', { name: /^diplomats/ })).toContainText('Ruch');

    await openVoices(page, '&speakers=group&as=table');
    await expect(page.getByRole('rowheader', { name: 'diplomats' })).toBeVisible();
    await expect(page.getByRole('rowheader', { name: 'Jean-Daniel Ruch' })).toBeHidden();
  });

  test('are readable for everybody, in both themes', async ({ page }) => {
    await openVoices(page);
    expect(await seriousInBoth(page)).toEqual([]);
    await page.keyboard.press('t');
    await page
      .getByRole('link', { name: /quoting Antony Blinken/ })
      .first()
      .click();
    await expect(panel(page).getByRole('article')).not.toHaveCount(0);
    expect(await seriousInBoth(page)).toEqual([]);
  });
});
