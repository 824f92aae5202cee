import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, signedInTest as test } from './fixtures.ts';

/** Makes a report of a demo topic from the list, and waits until its preview stands. */
async function newReport(page: Page, topic = 'Harbour flood relief'): Promise<void> {
  await page.goto('/reports');
  await page.getByRole('button', { name: 'New report' }).click();
  await page.getByRole('menuitem', { name: new RegExp(topic) }).click();
  await expect(page).toHaveURL(/\/reports\/./);
  await expect(preview(page).getByRole('heading', { level: 1 })).toHaveText(topic);
}

const preview = (page: Page) => page.frameLocator('iframe[title="Preview of the report"]');
const saved = (page: Page) => page.getByText(/^Saved/);

test.describe('a report', () => {
  test('is written beside the export it becomes', async ({ page }) => {
    await newReport(page);
    await page.getByLabel('Title').fill('What the flood cost');
    await page.getByLabel('Introduction').fill('Two weeks on.\n\nSums still differ.');
    await expect(preview(page).getByRole('heading', { level: 1 })).toHaveText(
      'What the flood cost',
    );
    await expect(preview(page).getByText('Sums still differ.')).toBeVisible();
    await expect(saved(page)).toBeVisible();

    await page.getByLabel('Is the sea wall to be raised?').uncheck();
    await expect(page.getByText('2 of 3')).toBeVisible();
    await expect(preview(page).getByRole('heading', { name: /sea wall/ })).toHaveCount(0);

    await page.reload();
    await expect(page.getByLabel('Title')).toHaveValue('What the flood cost');
    await expect(page.getByLabel('Is the sea wall to be raised?')).not.toBeChecked();
  });

  test('shows in its frame what the file holds, in the style of the file', async ({ page }) => {
    await newReport(page);
    const style = preview(page).locator('.report');
    await expect(style).toHaveCSS('max-width', '736px');
    const outline = page.getByRole('navigation', { name: 'Outline of the report' });
    await outline.getByRole('button').last().click();
    await expect(preview(page).getByRole('heading', { level: 2 }).first()).toBeVisible();

    const exported = await page.evaluate(async () => {
      const link = document.querySelector<HTMLAnchorElement>('a[href$="/export/html"]')!;
      const text = await (await fetch(link.href)).text();
      const file = new DOMParser().parseFromString(text, 'text/html');
      return file.querySelector('.report')!.textContent;
    });
    // The file breaks lines around its body; what is read is the same to the letter.
    expect((await preview(page).locator('.report').textContent())?.trim()).toBe(exported.trim());
  });

  for (const [button, ending, holds] of [
    ['HTML', 'html', '<!doctype html>'],
    ['Markdown', 'md', '# Harbour flood relief'],
    ['CSV', 'csv', 'sha256'],
    ['JSON-LD', 'jsonld', 'http://www.w3.org/ns/anno.jsonld'],
  ] as const) {
    test(`is taken away as ${button} by key`, async ({ page }) => {
      await newReport(page);
      const download = page.waitForEvent('download');
      await page.getByRole('link', { name: new RegExp(`^${button}`) }).press('Enter');
      const file = await download;
      expect(file.suggestedFilename()).toMatch(new RegExp(`\\.${ending}$`));
      expect(readFileSync(await file.path(), 'utf8')).toContain(holds);
    });
  }

  test('says what to look at before it leaves the house', async ({ page }) => {
    await newReport(page, 'US support for Ukraine');
    const findings = page.getByRole('region', { name: 'Before you export' });
    await expect(findings.getByRole('img', { name: /Warning|Note/ }).first()).toBeVisible();
    await findings.getByRole('link').first().click();
    await expect(page).toHaveURL(/\/articles\/[^/]+\?claim=/);
  });

  test('is never written over: two versions of one field, and a choice', async ({
    page,
    context,
  }) => {
    await newReport(page);
    const other = await context.newPage();
    await other.goto(page.url());
    await other.getByLabel('Introduction').fill('Theirs.');
    await expect(preview(other).getByText('Theirs.')).toBeVisible();

    await page.getByLabel('Introduction').fill('Mine.');
    await page.getByLabel('Title').fill('Retitled');
    const notice = page.getByRole('alert');
    await expect(notice).toContainText('Theirs.');
    await expect(notice).toContainText('Mine.');
    await notice.getByRole('button', { name: 'Keep mine' }).click();
    await expect(saved(page)).toBeVisible();
    await page.reload();
    await expect(page.getByLabel('Introduction')).toHaveValue('Mine.');
    await expect(page.getByLabel('Title')).toHaveValue('Retitled');
  });

  test('keeps what is typed while the server cannot be reached', async ({ page, context }) => {
    await newReport(page);
    await context.route('**/api/v1/reports/**', (route) => route.abort());
    await page.getByLabel('Introduction').fill('Typed on a train.');
    await expect(page.getByText('Offline, kept here')).toBeVisible();
    await context.unroute('**/api/v1/reports/**');
    await page.reload();
    await expect(page.getByLabel('Introduction')).toHaveValue('Typed on a train.');
    await expect(saved(page)).toBeVisible();
  });

  test('goes into the trash and comes back', async ({ page }) => {
    await newReport(page);
    await page.getByLabel('Title').fill('Only for a moment');
    await expect(saved(page)).toBeVisible();
    await page.goto('/reports');
    const row = page.getByRole('row', { name: /Only for a moment/ });
    await expect(row).toContainText(/\d+ claims/);
    await row.getByRole('button', { name: /into the trash/ }).click();
    await expect(row).toBeHidden();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(row).toBeVisible();
  });

  test('is made of what the comparison shows', async ({ page }) => {
    await page.goto('/compare');
    await page.getByRole('link', { name: /US support/ }).click();
    await page.getByRole('button', { name: 'Status' }).click();
    await page.getByLabel('approved', { exact: true }).check();
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await page.keyboard.type('casualties');
    await expect(page).toHaveURL(/q=casualties/);
    await page.getByRole('button', { name: 'Make report' }).click();
    await expect(page).toHaveURL(/\/reports\/./);
    const questions = page.getByRole('group', { name: /^Questions/ });
    await expect(questions.getByText(/^1 of \d+$/)).toBeVisible();
    await expect(page.getByLabel('approved')).toBeChecked();
    await expect(page.getByLabel('draft')).not.toBeChecked();
  });
});
