import type { Locator, Page } from '@playwright/test';
import { expect, signedInTest as test } from './fixtures.ts';
import { dragOver } from './hands/drag-over.ts';
import { linesOf } from './hands/lines-of.ts';
import { pressDigit } from './hands/press-digit.ts';
import { joinAs, ownRequest } from './people.ts';

const text = `The relief fleet

On Monday the ministry said 42 boats had reached the island. Nobody was hurt.

The governor said more than 300 people were waiting. Fuel is short.`;

/** A fresh article, open in the reader. */
async function openArticle(page: Page): Promise<void> {
  const made = await page.request.post('/api/v1/articles', {
    data: { title: 'The relief fleet', outlet: 'Skerry Post', text, allowSameText: true },
    headers: ownRequest,
  });
  const { id } = (await made.json()) as { id: string };
  await page.goto(`/articles/${id}`);
  await expect(page.getByText('No claims yet.')).toBeVisible();
}

const cards = (page: Page) => page.getByRole('complementary', { name: 'Claims' });
const card = (page: Page) => cards(page).locator('[data-open-claim]');
const closed = (page: Page) => cards(page).getByRole('article');
const saved = (page: Page) => page.getByRole('banner').getByText(/^Saved/);

/** Where the passages of the text are painted, in whole pixels. */
const painted = (page: Page) =>
  page.locator('[data-layer]').evaluateAll((boxes) =>
    boxes.map((box) => {
      const { left, top } = box.getBoundingClientRect();
      return { left: Math.round(left), top: Math.round(top) };
    }),
  );

/** Tags the passage; the card of the claim is then open. */
async function tag(page: Page, words: string, digit = '2'): Promise<Locator> {
  await dragOver(page, words);
  await expect(page.getByRole('group', { name: 'Tag the selection as' })).toBeVisible();
  await pressDigit(page, digit);
  await expect(card(page)).toHaveAccessibleName(new RegExp(`“${words}”`));
  return card(page);
}

test.describe('the reader', () => {
  test('tags what the mouse selects, and opens it by its link', async ({ page }) => {
    await openArticle(page);
    await dragOver(page, '42 boats');
    const chips = page.getByRole('group', { name: 'Tag the selection as' });
    await chips.getByRole('button', { name: /troop number/i }).click();
    await expect(page.getByRole('button', { name: 'Undo', exact: true }).last()).toBeVisible();
    await expect(page).toHaveURL(/claim=/);
    await expect(closed(page)).toContainText('42');

    await page.goto(page.url());
    await expect(card(page)).toBeVisible();
    await expect(card(page)).toHaveAccessibleName(/42 boats/);
  });

  test('paints what is tagged under its words, whatever the width of the page', async ({
    page,
  }) => {
    const words = '42 boats had reached the island';
    await openArticle(page);
    await tag(page, words);
    for (const width of [1440, 900, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await expect(async () => {
        const lines = await linesOf(page, words);
        expect(lines.length).toBeGreaterThan(0);
        expect(await painted(page)).toEqual(lines.map(({ left, top }) => ({ left, top })));
      }).toPass();
    }
  });

  test('shows a long text whole, and opens a link into its end there', async ({ page }) => {
    const many = Array.from({ length: 120 }, (_, at) => `Boat ${at + 1} came in on Monday.`);
    const made = await page.request.post('/api/v1/articles', {
      data: { title: 'The boats', outlet: 'Skerry Post', text: many.join('\n\n') },
      headers: ownRequest,
    });
    const { id } = (await made.json()) as { id: string };
    await page.goto(`/articles/${id}`);
    await expect(page.getByText('Boat 120 came in')).toBeVisible();
    await page.getByText('Boat 120 came in').scrollIntoViewIfNeeded();
    await tag(page, 'Boat 120');
    const link = page.url();

    await page.goto('/library');
    await page.goto(link);
    await expect(page.getByText('Boat 120 came in')).toBeInViewport();
    await expect(card(page)).toHaveAccessibleName(/Boat 120/);
    await expect(async () => {
      const lines = await linesOf(page, 'Boat 120');
      expect(await painted(page)).toEqual(lines.map(({ left, top }) => ({ left, top })));
    }).toPass();
  });

  test('tags by keys alone', async ({ page }) => {
    await openArticle(page);
    // The headline is a sentence of its own; then the first of the text.
    await page.keyboard.press('s');
    await page.keyboard.press('s');
    await page.keyboard.press('Shift+S');
    await pressDigit(page, '4');
    await expect(closed(page)).toHaveCount(1);
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    await page.keyboard.press('e');
    await expect(card(page)).toHaveAccessibleName(/On Monday .* Nobody was hurt\./);
    await expect(card(page).locator('input, select, textarea').first()).toBeFocused();
  });

  test('saves what is typed by itself, and a reload still has it', async ({ page }) => {
    await openArticle(page);
    const claim = await tag(page, '42 boats');
    await claim
      .getByRole('region', { name: 'Figure' })
      .getByLabel('As printed')
      .fill('at least 42 boats');
    await claim.getByRole('textbox', { name: 'Note' }).fill('The harbour master has a list.');
    await expect(saved(page)).toBeVisible();
    await page.reload();
    await expect(
      claim.getByRole('region', { name: 'Figure' }).getByLabel('As printed'),
    ).toHaveValue('at least 42 boats');
    await expect(claim.getByRole('textbox', { name: 'Note' })).toHaveValue(
      'The harbour master has a list.',
    );
    await expect(claim.getByLabel('Qualifier')).toHaveValue('at least');
  });

  test('takes back and does again, also after a reload', async ({ page }) => {
    await openArticle(page);
    await tag(page, '42 boats');
    await page.keyboard.press('Delete');
    await expect(closed(page)).toHaveCount(0);
    await page.reload();
    await expect(page.getByRole('button', { name: /^Undo/ })).toBeEnabled();
    await page.keyboard.press('u');
    await expect(closed(page)).toHaveCount(1);
    await page.reload();
    await expect(closed(page)).toHaveCount(1);
    await page.keyboard.press('Shift+U');
    await expect(closed(page)).toHaveCount(0);
  });

  test('keeps claims on the same words apart', async ({ page }) => {
    await openArticle(page);
    const words = page.getByRole('document', { name: 'Text of the article' });
    const before = await words.textContent();
    await tag(page, 'the ministry said 42 boats had reached');
    await page.keyboard.press('Escape');
    await tag(page, '42 boats had reached the island', '6');
    await expect(cards(page).getByRole('button', { name: '1 more here' })).toBeVisible();
    expect(await words.textContent()).toBe(before);
    await page.keyboard.press('k');
    await page.keyboard.press('Enter');
    await expect(card(page)).toHaveAccessibleName(/the ministry said 42 boats/);
  });

  test('shows whoever comes second both versions, and lets them choose', async ({
    page,
    browser,
  }) => {
    await openArticle(page);
    const mine = await tag(page, '42 boats');
    const other = await joinAs(browser, page, 'editor', 'Bo');
    await other.goto(page.url());
    const theirs = card(other);
    await theirs.getByRole('textbox', { name: 'Note' }).fill('Theirs: counted twice.');
    await expect(saved(other)).toBeVisible();

    await mine.getByRole('textbox', { name: 'Note' }).fill('Mine: counted once.');
    const conflict = mine.getByRole('alert', { name: 'Conflict' });
    await expect(conflict).toContainText('Theirs: counted twice.');
    await expect(conflict).toContainText('Mine: counted once.');
    await conflict.getByRole('button', { name: 'Take mine' }).click();
    await expect(saved(page)).toBeVisible();
    await other.reload();
    await expect(theirs.getByRole('textbox', { name: 'Note' })).toHaveValue('Mine: counted once.');
    await other.context().close();
  });

  test('keeps what is typed while the server cannot be reached', async ({ page, context }) => {
    await openArticle(page);
    const claim = await tag(page, '42 boats');
    await context.route('**/api/v1/claims/**', (route) => route.abort());
    await claim.getByRole('textbox', { name: 'Note' }).fill('Typed on a ferry.');
    await expect(page.getByRole('banner').getByText('Offline, kept here')).toBeVisible();
    await context.unroute('**/api/v1/claims/**');
    await page.reload();
    await expect(claim.getByRole('textbox', { name: 'Note' })).toHaveValue('Typed on a ferry.');
    await expect(saved(page)).toBeVisible();
  });

  test('binds an approval to the version that was seen', async ({ page, browser }) => {
    await openArticle(page);
    const editor = await joinAs(browser, page, 'editor', 'Cy');
    await editor.goto(page.url());
    const theirs = await tag(editor, '42 boats');
    await expect(theirs.getByRole('button', { name: 'Approve' })).toBeHidden();
    await theirs.getByRole('button', { name: 'Submit for review' }).click();
    await expect(theirs.getByText('Submitted')).toBeVisible();

    await page.goto(editor.url());
    const seen = card(page);
    await seen.getByRole('button', { name: 'Send back' }).click();
    await seen.getByLabel('What has to change?').fill('Which ministry?');
    await seen.getByRole('button', { name: 'Send back' }).click();
    await expect(seen.getByText('Changes asked')).toBeVisible();

    await editor.reload();
    await expect(theirs.getByText('Which ministry?')).toBeVisible();
    await theirs.getByRole('textbox', { name: 'Note' }).fill('The ministry of the sea.');
    await expect(saved(editor)).toBeVisible();
    await theirs.getByRole('button', { name: 'Submit for review' }).click();
    await expect(theirs.getByText('Submitted')).toBeVisible();

    await page.reload();
    await expect(seen.getByRole('button', { name: 'Approve' })).toBeVisible();
    await theirs.getByRole('textbox', { name: 'Note' }).fill('The ministry of ports.');
    await expect(theirs.getByText('version 6')).toBeVisible();
    // The reviewer still looks at the version before that edit.
    await seen.getByRole('button', { name: 'Approve' }).click();
    await expect(page.getByText('Somebody changed this since you last saw it.')).toBeVisible();
    await expect(seen.getByText('version 6')).toBeVisible();
    await expect(seen.getByText('Approved')).toBeHidden();

    await seen.getByRole('button', { name: 'Approve' }).click();
    await expect(seen.getByText(/by Ada Weir, version \d/)).toBeVisible();
    await editor.reload();
    await theirs
      .getByRole('textbox', { name: 'Note' })
      .fill('The ministry of the sea, not of war.');
    await expect(theirs.getByText(/reviewed an earlier version/)).toBeVisible();
    await editor.context().close();
  });
});
