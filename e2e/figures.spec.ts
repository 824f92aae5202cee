import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { seriousInBoth } from './axe.ts';
import { expect, signedInTest as test } from './fixtures.ts';
import { topicNamed } from './topics.ts';

/** The figures of one of the demo's topics. */
async function openFigures(page: Page, name: RegExp, search = ''): Promise<void> {
  await page.goto(`/compare/${await topicNamed(page, name)}?view=figures${search}`);
  await expect(plot(page)).toBeVisible();
}

const plot = (page: Page) => page.getByRole('group', { name: /^Figures: / });
const question = (page: Page) => page.getByRole('combobox', { name: 'Question' });

test.describe('the figures', () => {
  test('stand on one axis, apart where they cannot be compared, each with its passage', async ({
    page,
  }) => {
    await openFigures(page, /US support/);
    await expect(plot(page)).toHaveAccessibleName(/How much aid has Ukraine received/);
    await expect(
      plot(page)
        .getByText(/^Apart: /)
        .first(),
    ).toBeVisible();
    await expect(
      plot(page)
        .getByText(/reported: \d+ claims/)
        .first(),
    ).toBeVisible();
    await expect(plot(page).getByText('What time they speak of').first()).toBeVisible();

    await plot(page)
      .getByRole('link', { name: /Newsweek: >\$4\.6 bn/ })
      .first()
      .click();
    await expect(page).toHaveURL(/\/articles\/[^/]+\?claim=/);
    await expect(page.locator('[data-open-claim]')).toBeVisible();
  });

  test('are reached, walked and read as a table by keys, all in the address', async ({ page }) => {
    await openFigures(page, /US support/);
    await page.keyboard.press('1');
    await expect(page.getByRole('grid')).toBeVisible();
    await page.keyboard.press('2');
    await expect(plot(page)).toBeVisible();

    const first = await question(page).inputValue();
    await page.keyboard.press('j');
    await expect(question(page)).not.toHaveValue(first);
    await expect(page).toHaveURL(/question=/);
    await page.keyboard.press('k');
    await expect(question(page)).toHaveValue(first);

    await page.keyboard.press('t');
    await expect(page).toHaveURL(/as=table/);
    const rows = page.getByRole('row').filter({ hasText: 'Newsweek' });
    await expect(rows.first()).toContainText(/4,600,000,000.*open/);
    await page.reload();
    await expect(rows.first()).toBeVisible();
  });

  test('bend the axis when asked', async ({ page }) => {
    await openFigures(page, /flood/);
    const axis = page.getByRole('radiogroup', { name: 'Axis' });
    await expect(axis.getByRole('radio', { name: 'Linear' })).toBeChecked();
    await expect(plot(page).getByText('£0', { exact: true })).toBeVisible();
    await axis.getByText('Logarithmic').click();
    await expect(page).toHaveURL(/axis=log/);
    await expect(plot(page).getByText('£0', { exact: true })).toBeHidden();
  });

  test('are taken along as a picture that needs nothing else', async ({ page }) => {
    await openFigures(page, /US support/);
    const save = async (as: string) => {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save picture' }).click();
      await page.getByRole('menuitem', { name: as }).click();
      const file = await download;
      expect(file.suggestedFilename()).toMatch(/^how-much-aid-has-ukraine-received\.(svg|png)$/);
      return readFileSync(await file.path());
    };
    const svg = (await save('As SVG')).toString('utf8');
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).toContain('Newsweek');
    expect(svg).not.toMatch(/class=|var\(/);
    const png = await save('As PNG');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(1920);
  });

  test('are readable for everybody, in both themes', async ({ page }) => {
    await openFigures(page, /US support/);
    expect(await seriousInBoth(page)).toEqual([]);
    await page.keyboard.press('t');
    await expect(page.getByRole('table')).toBeVisible();
    expect(await seriousInBoth(page)).toEqual([]);
  });
});
