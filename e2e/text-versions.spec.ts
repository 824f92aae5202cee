import type { Locator, Page } from '@playwright/test';
import { expect, signedInTest as test } from './fixtures.ts';
import { seriousIn } from './axe.ts';
import { ownRequest } from './people.ts';
import { topicNamed } from './topics.ts';

const first = `Lock gates fail on the Marne canal

Fifteen barges were held at the upper lock on Tuesday, the canal board said.

Divers are to inspect the lower gate within six days.

The canal board keeps one tug at the basin, two at the tunnel and none at the summit, where the
bank is being rebuilt with oak piles that were cut last winter in the forest above the town.

A replacement pump costs about two million euros and would come from Rotterdam.`;
const later = first
  .replace('Fifteen', 'Fifty')
  .replace(/A replacement pump.*$/, 'Anglers were asked to stay away from the towpath for now.');

interface Stored {
  id: string;
  text: { id: string };
}

async function send<T>(page: Page, path: string, data: object): Promise<T> {
  const answer = await page.request.post(`/api/v1${path}`, { data, headers: ownRequest });
  expect(answer.ok(), await answer.text()).toBe(true);
  return (await answer.json()) as T;
}

/** An article of its own name with three claims in it. */
async function storeTagged(page: Page, title: string): Promise<string> {
  const article = await send<Stored>(page, '/articles', {
    ...{ title, outlet: `${title} Gazette`, text: first, allowSameText: true },
  });
  const passages = [
    'Fifteen barges were held at the upper lock',
    'Divers are to inspect the lower gate within six days',
    'A replacement pump costs about two million euros',
  ];
  for (const words of passages) {
    const start = first.indexOf(words);
    await send(page, `/articles/${article.id}/claims`, {
      ...{ textId: article.text.id, category: 'warning', start, end: start + words.length },
    });
  }
  return article.id;
}

/** Pastes a text; what of it is to be stored stands in this form. */
async function paste(page: Page, text: string): Promise<Locator> {
  await page.goto('/library');
  await page.getByRole('button', { name: 'Add' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add articles' });
  await dialog.getByLabel('Paste an article').fill(text);
  await page.keyboard.press('ControlOrMeta+Enter');
  return dialog.getByRole('form', { name: 'What is stored' });
}

test.describe('a text that the outlet changed', () => {
  test('shows what it does to the claims before it is stored, and marks it afterwards', async ({
    page,
  }) => {
    const articleId = await storeTagged(page, 'Marne');
    const form = await paste(page, later);
    await form.getByRole('radio', { name: /A new version of “Marne”/ }).check();
    const outcome = form.getByRole('region', { name: 'What becomes of the claims' });
    await expect(outcome).toContainText('1 moved, 1 changed, 1 lost');
    await expect(outcome).toContainText('Fifteen → Fifty');
    await form.getByRole('button', { name: 'Store as the next version' }).click();
    await page.getByRole('link', { name: 'Open the article' }).click();

    await expect(page).toHaveURL(new RegExp(articleId));
    const banner = page.getByRole('status').filter({ hasText: 'The outlet changed' });
    await expect(banner).toContainText('Fifteen → Fifty');
    await expect(banner).toContainText('took out 1 tagged passage');
    const cards = page.getByRole('complementary', { name: 'Claims' });
    await expect(cards).toContainText('changed: Fifteen → Fifty');
    await banner.getByRole('button', { name: /no longer there/ }).click();
    await expect(page).toHaveURL(/text=1/);
    await expect(page.locator('[data-open-claim]')).toContainText('is no longer in version 2');
  });

  test('is compared with what it was, by keys and by its link', async ({ page }) => {
    const articleId = await storeTagged(page, 'Oise');
    const path = `/articles/${articleId}/texts`;
    const stored = await page.request.post(`/api/v1${path}`, {
      data: { text: later },
      headers: { ...ownRequest, 'If-Match': '"1"' },
    });
    expect(stored.status(), await stored.text()).toBe(201);
    await page.goto(`/articles/${articleId}`);
    await expect(page.getByText('Compare the texts')).toBeVisible();
    await page.keyboard.press('v');
    await expect(page).toHaveURL(/history=1-2/);
    const diff = page.getByRole('document', { name: 'Changes of the text' });
    await expect(diff.locator('del').first()).toHaveText('Fifteen');
    await expect(diff.locator('ins').first()).toHaveText('Fifty');
    await page.keyboard.press('n');
    await expect(page.getByText(/^1 of \d/)).toBeVisible();
    await expect(diff.locator('[data-current="true"]').first()).toHaveText('Fifteen');
    expect(await seriousIn(page)).toEqual([]);

    await page.goto(page.url());
    await expect(diff.locator('ins').first()).toHaveText('Fifty');
    await page.keyboard.press('Escape');
    await expect(page).not.toHaveURL(/history/);
  });

  test('is marked in the library and in the comparison of the demo', async ({ page }) => {
    await page.goto('/library?edited=true');
    const row = page.getByRole('row', { name: /Lakeside/ });
    await expect(row).toContainText('figures changed');
    await page.goto(`/compare/${await topicNamed(page, /^US support for Ukraine$/)}`);
    await expect(page.getByText(/150,000 → (more than )?100,000/).first()).toBeVisible();
  });
});

test.describe('copies of one agency text', () => {
  test('fold into one row of the library and unfold again', async ({ page }) => {
    await page.goto('/library');
    const fold = page.getByRole('button', { name: /2 copies/ });
    await expect(fold).toBeVisible();
    await fold.click();
    await expect(page.getByText('same text', { exact: true })).toHaveCount(2);
    await fold.click();
    await expect(page.getByText('same text', { exact: true })).toHaveCount(0);
  });

  test('are named when one more comes in', async ({ page }) => {
    const words = (kind: string) => Array.from({ length: 30 }, (_, n) => `${kind}${n}`).join(' ');
    const agency = `WESTMARK (Reuters) - ${words('tide')}.\n\n${words('mole')}.`;
    await send(page, '/articles', {
      title: 'Tide at Westmark',
      outlet: 'Westmark Post',
      text: agency,
    });
    const form = await paste(page, `The Other Paper\n\n${agency}\n\n${words('own')}.`);
    await expect(form).toContainText(
      /\d\d % of this text stands in Tide at Westmark, Westmark Post/,
    );
    await expect(form).toContainText('credited to Reuters');
    expect(await seriousIn(page)).toEqual([]);
  });
});
