import type { Page } from '@playwright/test';
import { seriousInBoth } from './axe.ts';
import { expect, signedInTest as test } from './fixtures.ts';
import { topicNamed } from './topics.ts';

const texts = (page: Page) => page.getByRole('region', { name: 'Texts' });
const column = (page: Page, name: RegExp) => texts(page).getByRole('region', { name });
const map = (page: Page) => page.getByRole('group', { name: /^Where the texts say the same/ });

async function openTexts(page: Page, search = ''): Promise<void> {
  await page.goto(`/compare/${await topicNamed(page, /US support/)}?view=texts${search}`);
  await expect(map(page)).toBeVisible();
}

async function choose(page: Page, place: number, name: string): Promise<void> {
  const field = texts(page).getByRole('combobox', { name: `Article ${place}` });
  await field.fill(name);
  await page
    .getByRole('option', { name: new RegExp(name) })
    .first()
    .click();
}

test.describe('texts beside each other', () => {
  test('bring the claims of a question level, by keys', async ({ page }) => {
    await openTexts(page);
    await page.keyboard.press('j');
    await expect(page).toHaveURL(/question=/);
    const wanted = texts(page).locator('[data-wanted]');
    await expect(wanted.first()).toBeInViewport();
    const columns = texts(page).getByRole('region');
    await expect(columns).toHaveCount(2);
    for (const each of await columns.all()) {
      await expect(each.locator('[data-wanted]').first()).toBeInViewport();
    }
    const before = page.url();
    await page.keyboard.press('j');
    await expect(page).not.toHaveURL(before);
    await page.keyboard.press('k');
    await expect(page).toHaveURL(before);

    await wanted.first().click();
    await expect(page).toHaveURL(/\/articles\/[^/]+\?claim=/);
  });

  test('show what was copied, are chosen by keyboard, and read as a table', async ({ page }) => {
    await openTexts(page);
    await choose(page, 1, 'Severn Courier');
    await choose(page, 2, 'Tasman Morning Post');
    await expect(column(page, /^Tasman Morning Post: /)).toBeVisible();
    const copied = column(page, /^Severn Courier: /).locator('[data-shared]');
    await expect(copied.first()).toHaveAttribute('title', /Also in Tasman Morning Post/);
    // In a field, a letter is a letter.
    await page.locator('body').click({ position: { x: 5, y: 5 } });
    await page.keyboard.press('t');
    await expect(page.getByRole('rowheader', { name: /\d+ words in both/ }).first()).toBeVisible();
    await page.reload();
    await expect(page.getByRole('rowheader', { name: /\d+ words in both/ }).first()).toBeVisible();
  });

  test('scroll together until they are asked not to', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 640 });
    await openTexts(page);
    const [first, second] = await texts(page).getByRole('region').all();
    if (!first || !second) throw new Error('Two texts stand there');
    const topOf = (each: typeof first) => each.evaluate(({ scrollTop }) => scrollTop);
    await first.hover();
    await page.mouse.wheel(0, 900);
    await expect.poll(() => topOf(second)).toBeGreaterThan(100);
    await page.keyboard.press('l');
    await expect(page).toHaveURL(/scroll=apart/);
    const stood = await topOf(second);
    await first.hover();
    await page.mouse.wheel(0, -900);
    await expect.poll(() => topOf(first)).toBe(0);
    expect(await topOf(second)).toBe(stood);
  });

  test('are readable for everybody, in both themes', async ({ page }) => {
    await openTexts(page);
    await page.keyboard.press('j');
    await expect(texts(page).locator('[data-wanted]').first()).toBeVisible();
    expect(await seriousInBoth(page)).toEqual([]);
    await page.keyboard.press('t');
    await expect(page.getByRole('table')).toBeVisible();
    expect(await seriousInBoth(page)).toEqual([]);
  });
});
