import type { Page } from '@playwright/test';
import { expect, signedInTest as test } from './fixtures.ts';
import { joinAs, ownRequest } from './people.ts';

const rows = (page: Page) => page.getByRole('grid', { name: 'Articles' }).getByRole('row');
const row = (page: Page, headline: string) => rows(page).filter({ hasText: headline });
const filters = (page: Page) => page.getByRole('navigation', { name: 'Views and filters' });

async function openLibrary(page: Page, search = ''): Promise<void> {
  await page.goto(`/library${search}`);
  await expect(rows(page).nth(1)).toBeVisible();
}

/** Articles of one test, told from all others by a word of its own. */
async function store(page: Page, titles: string[]): Promise<void> {
  for (const title of titles) {
    const answer = await page.request.post('/api/v1/articles', {
      data: { title, outlet: 'Skerry Post', text: `${title}\n\nA short report.` },
      headers: ownRequest,
    });
    expect(answer.status()).toBe(201);
  }
}

/** The words of one column, from the top. */
const column = (page: Page, name: string) =>
  rows(page).locator(`[role=gridcell][data-column=${name}]`).allTextContents();

test.describe('the library', () => {
  test('finds words of headlines and texts, and says when nothing matches', async ({ page }) => {
    await store(page, ['Quillfish return to the bay']);
    await openLibrary(page);
    await page.keyboard.press('/');
    await page.keyboard.type('quillfish');
    await expect(row(page, 'Quillfish return')).toBeVisible();
    await expect(page.getByText('1 article', { exact: true })).toBeVisible();
    await expect(page).toHaveURL(/q=quillfish/);
    await page.reload();
    await expect(row(page, 'Quillfish return')).toBeVisible();

    await page.getByLabel('Search articles').fill('quibblewort zylophane');
    await expect(page.getByText('No articles match these filters.')).toBeVisible();
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await expect(rows(page).nth(2)).toBeVisible();
    await expect(page.getByLabel('Search articles')).toHaveValue('');
  });

  test('narrows by filters that stand in the address', async ({ page }) => {
    await openLibrary(page);
    await filters(page)
      .getByRole('link', { name: /^US support/ })
      .click();
    await filters(page)
      .getByRole('link', { name: /^Prairie Ledger/ })
      .click();
    await expect(page).toHaveURL(/topicId=.*outletIds=|outletIds=.*topicId=/);
    await expect(page.getByText('3 articles', { exact: true })).toBeVisible();
    expect(new Set(await column(page, 'outlet'))).toEqual(new Set(['Prairie Ledger']));

    await page.reload();
    await expect(page.getByText('3 articles', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Remove the filter outlet: Prairie Ledger' }).click();
    await expect(page).not.toHaveURL(/outletIds/);
    await page.goBack();
    await expect(page.getByText('3 articles', { exact: true })).toBeVisible();
  });

  test('sorts by a column, in the address too', async ({ page }) => {
    await openLibrary(page);
    const claims = page.getByRole('columnheader', { name: 'Claims' });
    await claims.getByRole('button').click();
    await expect(claims).toHaveAttribute('aria-sort', 'descending');
    await expect(page).toHaveURL(/sort=-claims/);
    await expect
      .poll(async () => {
        const counts = (await column(page, 'claims')).map(Number.parseFloat);
        return (
          counts.length > 5 && counts.every((count, at) => at === 0 || count <= counts[at - 1]!)
        );
      })
      .toBe(true);
    await page.reload();
    await expect(claims).toHaveAttribute('aria-sort', 'descending');
  });

  test('does one thing to many articles', async ({ page }) => {
    await store(page, ['Gannets one', 'Gannets two', 'Gannets three']);
    await openLibrary(page, '?q=gannets');
    await page.getByLabel('Choose all that are loaded').check();
    const bar = page.getByRole('toolbar', { name: 'With the chosen articles' });
    await expect(bar).toContainText('3 articles chosen');
    await bar.getByRole('button', { name: 'Topic' }).click();
    await page.getByRole('menuitem', { name: 'Harbour flood relief' }).click();
    await expect(rows(page).getByText('Harbour flood relief')).toHaveCount(3);
    await bar.getByRole('button', { name: 'Reading state' }).click();
    await page.getByRole('menuitem', { name: /Read/ }).last().click();
    await bar.getByRole('button', { name: 'Assign' }).click();
    await page.getByRole('menuitem', { name: 'Ada Weir (you)' }).click();
    await expect(rows(page).getByTitle('Ada Weir')).toHaveCount(3);
    await bar.getByRole('button', { name: 'Compare' }).click();
    await expect(page).toHaveURL(/\/compare\/.*outletIds=/);
  });

  test('puts articles into the trash by keys, and takes them out again', async ({ page }) => {
    await store(page, ['Puffins one', 'Puffins two']);
    await openLibrary(page, '?q=puffins');
    await page.getByRole('grid').focus();
    await page.keyboard.press('x');
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await page.keyboard.press('Delete');
    await expect(page.getByText('No articles match these filters.')).toBeVisible();
    await page.goto('/library?trashed=true&q=puffins');
    await expect(rows(page)).toHaveCount(3);
    await page.getByLabel('Choose Puffins one').check();
    await page.getByRole('button', { name: 'Restore' }).click();
    await expect(rows(page)).toHaveCount(2);
    await openLibrary(page, '?q=puffins');
    await expect(row(page, 'Puffins one')).toBeVisible();
  });

  test('opens an article by keys', async ({ page }) => {
    await openLibrary(page);
    await page.getByRole('grid').focus();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/articles\//);
  });

  test('says what to do in a workspace that is new', async ({ page, browser }) => {
    const founder = await joinAs(browser, page, 'editor', 'Di');
    await founder.goto('/settings/workspace');
    await founder.getByLabel('Name of a new workspace').fill('Night desk');
    await founder.keyboard.press('Enter');
    await expect(founder.getByRole('button', { name: 'Workspace: Night desk' })).toBeVisible();
    await founder.goto('/library');
    await expect(founder.getByText('Add the first articles')).toBeVisible();
    await founder.getByRole('button', { name: 'Add' }).last().click();
    await expect(founder.getByRole('dialog', { name: 'Add articles' })).toBeVisible();
    await founder.keyboard.press('Escape');
    await founder.goto('/compare');
    await expect(founder.getByText(/topic/).first()).toBeVisible();
    await founder.context().close();
  });
});
