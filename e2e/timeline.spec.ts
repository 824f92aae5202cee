import type { Page } from '@playwright/test';
import { seriousInBoth } from './axe.ts';
import { expect, signedInTest as test } from './fixtures.ts';
import { topicNamed } from './topics.ts';

async function openTimeline(page: Page, search = ''): Promise<void> {
  await page.goto(`/compare/${await topicNamed(page, /US support/)}?view=timeline${search}`);
  await expect(plot(page).or(page.getByRole('group', { name: /^Table of/ }))).toBeVisible();
}

const plot = (page: Page) => page.getByRole('group', { name: /^Timeline: / });

test.describe('the timeline', () => {
  test('has three clocks; every mark leads to its passage', async ({ page }) => {
    await openTimeline(page);
    const published = await plot(page).getByRole('link').count();
    await page.getByText('About', { exact: true }).click();
    await expect(page).toHaveURL(/clock=about/);
    const open = plot(page).getByRole('link', { name: /Newsweek, .*2014/ });
    await expect(open.first()).toBeVisible();
    expect(published).toBeGreaterThan(20);
    await expect(page.getByText(/without a time on this clock/)).toBeVisible();
    await open.first().press('Enter');
    await expect(page).toHaveURL(/\/articles\/[^/]+\?claim=/);
    await expect(page.locator('[data-open-claim]')).toBeVisible();
  });

  test('a part of the time is chosen by dragging, and holds for the other views', async ({
    page,
  }) => {
    await openTimeline(page);
    const [start, end] = [
      page.getByRole('slider', { name: 'Start of the time' }),
      page.getByRole('slider', { name: 'End of the time' }),
    ];
    await start.scrollIntoViewIfNeeded();
    const [from, to] = [await start.boundingBox(), await end.boundingBox()];
    if (!from || !to) throw new Error('The strip is not there');
    const middle = from.y + from.height / 2;
    await page.mouse.move(from.x + (to.x - from.x) * 0.5, middle);
    await page.mouse.down();
    await page.mouse.move(from.x + (to.x - from.x) * 0.9, middle, { steps: 4 });
    await page.mouse.up();
    await expect(page).toHaveURL(/publishedFrom=20\d\d-\d\d-\d\d&publishedTo=/);
    await expect(plot(page).getByRole('link', { name: /^Newsweek, 6 May 2021/ })).toHaveCount(0);
    await page.keyboard.press('1');
    await expect(page.getByRole('grid')).toBeVisible();
    await expect(page).toHaveURL(/publishedFrom=/);
    await expect(page.getByText('no article').first()).toBeVisible();
  });

  test('by keys: an end moved, dates typed, rows and table switched, the whole time again', async ({
    page,
  }) => {
    await openTimeline(page);
    await page.getByRole('slider', { name: 'Start of the time' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(/publishedFrom=/);
    await page.getByRole('button', { name: 'Whole time' }).focus();
    await page.keyboard.press('w');
    await expect(page).not.toHaveURL(/publishedFrom=/);

    await page.keyboard.press('c');
    await expect(page).toHaveURL(/clock=said/);
    const [from, to] = ['Time from', 'Time to'].map((name) => page.getByRole('textbox', { name }));
    await from!.fill('2025');
    await expect(page.getByText('2025: known to the year')).toBeVisible();
    expect((await from!.boundingBox())?.y).toBe((await to!.boundingBox())?.y);
    await page.keyboard.press('Tab');
    await expect(page).toHaveURL(/[?&]saidFrom=2025/);
    await expect(plot(page).getByRole('link', { name: /2021/ })).toHaveCount(0);

    // The other views look at the same time.
    await page.keyboard.press('1');
    await expect(page.getByRole('button', { name: 'Said: from 2025' })).toBeVisible();
    await page.keyboard.press('5');

    await page.getByRole('button', { name: 'Whole time' }).click();
    await expect(page).not.toHaveURL(/saidFrom=/);
    await page.keyboard.press('o');
    await expect(page).toHaveURL(/rows=question/);
    await page.keyboard.press('t');
    const table = page.getByRole('group', { name: 'Table of the timeline' });
    await expect(table.getByRole('link').first()).toBeVisible();
    await page.reload();
    await expect(table.getByRole('link').first()).toBeVisible();
  });

  test('says who was first to report, and marks silent edits', async ({ page }) => {
    await openTimeline(page);
    const first = page.getByRole('region', { name: 'First to report' });
    await expect(first.getByRole('link', { name: 'Newsweek' }).first()).toBeVisible();
    await expect(first.getByRole('row').nth(1)).toContainText(/\d{4}/);
    const edit = plot(page).getByRole('link', { name: /text 2: \d claims? changed/ });
    await edit.first().press('Enter');
    await expect(page).toHaveURL(/history=1-2/);
  });

  test('is readable for everybody, in both themes', async ({ page }) => {
    await openTimeline(page);
    expect(await seriousInBoth(page)).toEqual([]);
    await page.keyboard.press('t');
    await expect(page.getByRole('group', { name: /^Table of/ })).toBeVisible();
    expect(await seriousInBoth(page)).toEqual([]);
  });
});
