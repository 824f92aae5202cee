import type { Page } from '@playwright/test';
import { seriousInBoth } from './axe.ts';
import { expect, signedInTest as test } from './fixtures.ts';
import { topicNamed } from './topics.ts';

const summary = (page: Page) => page.getByRole('region', { name: 'Summary' });

async function openSummary(page: Page, name: RegExp): Promise<void> {
  await page.goto(`/compare/${await topicNamed(page, name)}`);
  await expect(page.getByRole('grid')).toBeVisible();
  await page.getByRole('radiogroup', { name: 'View' }).getByText('In words').click();
  await expect(summary(page)).toBeVisible();
}

test.describe('the summary in words', () => {
  test('tells each question, and each clause leads to its passage', async ({ page }) => {
    await openSummary(page, /US support/);
    await expect(page).toHaveURL(/view=summary/);
    const aid = summary(page).getByRole('article').filter({ hasText: 'How much aid has Ukraine' });
    await expect(aid).toContainText(/Seven of 13 outlets give a figure: /);
    await expect(aid).toContainText('Newsweek says more than $4.6 bn (2014 – May 2021)');
    await expect(aid).toContainText(/contradict each other: /);

    await aid.getByRole('button', { name: '16 claims' }).click();
    const claim = aid.getByRole('link', { name: /^Claim \d+, Newsweek: / }).first();
    await claim.click();
    await expect(page).toHaveURL(/\/articles\/[^/]+\?claim=/);
    await expect(page.locator('[data-open-claim]')).toBeVisible();
  });

  test('is of what the filters leave, and is copied as it is read', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openSummary(page, /flood/);
    const shown = await summary(page).getByRole('heading').last().innerText();
    await page.keyboard.press('/');
    await page.keyboard.type(shown);
    await expect(summary(page).getByRole('heading')).toHaveText([shown]);
    await summary(page).getByRole('button', { name: 'Copy text' }).click();
    await expect(page.getByText('The paragraphs are copied.')).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.startsWith(`${shown}\n`)).toBe(true);
  });

  test('is named in sight where the names of the views do not all fit', async ({ page }) => {
    await page.setViewportSize({ width: 700, height: 900 });
    await page.goto(`/compare/${await topicNamed(page, /US support/)}?view=summary`);
    const names = page.getByRole('radiogroup', { name: 'View' });
    await expect(names.getByText('In words')).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('1');
    await expect(names.getByText('Matrix')).toBeInViewport({ ratio: 1 });
  });

  test('stands in a report, its numbers leading to the claims', async ({ page }) => {
    await openSummary(page, /flood/);
    await page.keyboard.press('r');
    await expect(page).toHaveURL(/\/reports\//);
    const preview = page.frameLocator('iframe');
    const number = preview.locator('.summary a').first();
    await expect(number).toHaveText('[1]');
    const target = (await number.getAttribute('href')) ?? '';
    await expect(preview.locator(`[id="${target.slice(1)}"]`)).toContainText('[1]');
  });

  test('is readable for everybody, in both themes', async ({ page }) => {
    await openSummary(page, /US support/);
    expect(await seriousInBoth(page)).toEqual([]);
  });
});
