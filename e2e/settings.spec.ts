import { request, type Page } from '@playwright/test';
import { expect, signedInTest as test } from './fixtures.ts';
import { joinAs, ownRequest } from './people.ts';

/** The secret or link that stands on the page this once. */
const shownOnce = (page: Page) => page.getByRole('status').locator('code');

async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel('E-mail').fill(email);
  await page.getByRole('textbox', { name: 'Password' }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

test.describe('the settings', () => {
  test('the codebook is changed, and what is archived comes back', async ({ page }) => {
    await page.goto('/settings/codebook');
    await page.getByLabel('A new category').fill('Rumours');
    await page.keyboard.press('Enter');
    const row = page.getByRole('listitem').filter({ hasText: 'Rumours' });
    await row
      .getByRole('button', { name: /Rumours/ })
      .first()
      .click();
    await row.getByLabel('Name').fill('Rumours heard');
    await row.getByLabel('Glyph').fill('~');
    await row.getByLabel('figure').check();
    await page.keyboard.press('Enter');
    await expect(row.getByLabel('Name')).toBeHidden();
    await expect(row).toContainText('figure');

    await row
      .getByRole('button', { name: /Rumours heard/ })
      .first()
      .click();
    await row.getByRole('button', { name: 'Archive' }).click();
    await expect(row.getByText('archived')).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(row.getByText('archived')).toBeHidden();
    await page.reload();
    await expect(row).toContainText('~');
  });

  test('whoever changes a category second sees both versions, and chooses', async ({ page }) => {
    await page.goto('/settings/codebook');
    await page.getByLabel('A new category').fill('Tides');
    await page.keyboard.press('Enter');
    const row = page.getByRole('listitem').filter({ hasText: /Tides|Ebb/ });
    await row.getByRole('button', { name: /Tides/ }).first().click();
    await row.getByLabel('Name').fill('Tides foretold');
    const written = await page.request.patch('/api/v1/categories/tides', {
      data: { name: 'Ebb and flow' },
      headers: { ...ownRequest, 'If-Match': '"1"' },
    });
    expect(written.ok()).toBe(true);
    await row.getByRole('button', { name: 'Save' }).click();
    const dialog = page.getByRole('dialog', { name: 'Somebody changed this, too' });
    await expect(dialog.getByRole('row', { name: /^Name/ })).toHaveText(
      'NameEbb and flowTides foretold',
    );
    await dialog.getByRole('button', { name: 'Store mine' }).click();
    await expect(dialog).toBeHidden();
    await expect(row.getByLabel('Name')).toBeHidden();
    await expect(row).toContainText('Tides foretold');
  });

  test('a topic gets a question, an outlet another name', async ({ page }) => {
    await page.goto('/settings/topics');
    await page.getByLabel('A new topic').fill('Lighthouses');
    await page.keyboard.press('Enter');
    const topic = page.getByRole('listitem').filter({ hasText: 'Lighthouses' });
    await topic.getByRole('link').first().click();
    await page.getByLabel('A new question').fill('How many are still lit?');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('listitem').filter({ hasText: 'still lit' })).toBeVisible();

    await page.goto('/settings/outlets');
    const outlet = page.getByRole('listitem').filter({ hasText: 'Ostsee' });
    await outlet.getByRole('button').first().click();
    await outlet.getByLabel('Country').fill('DE');
    await page.keyboard.press('Enter');
    await expect(outlet.getByLabel('Country')).toBeHidden();
    await page.reload();
    await outlet.getByRole('button').first().click();
    await expect(outlet.getByLabel('Country')).toHaveValue('DE');
  });

  test('somebody invited by link joins, and a viewer only reads', async ({ page, browser }) => {
    await page.goto('/settings/members');
    await page.getByRole('combobox', { name: 'Role', exact: true }).click();
    await page.getByRole('option', { name: 'viewer', exact: true }).click();
    await page.getByLabel('E-mail').fill('vera@example.org');
    await page.getByRole('button', { name: 'Make a link' }).click();
    const link = (await shownOnce(page).first().textContent()) ?? '';

    const context = await browser.newContext({ storageState: { cookies: [], origins: [] } });
    const vera = await context.newPage();
    await vera.goto(link);
    await expect(vera.getByText('You are invited as a viewer.')).toBeVisible();
    await vera.getByLabel('Your name').fill('Vera Ness');
    await vera.getByRole('textbox', { name: 'Password' }).fill('a word for the door');
    await vera.getByRole('button', { name: /^Join/ }).click();
    await expect(vera).toHaveURL(/\/library/);
    await expect(vera.getByRole('row').nth(1)).toBeVisible();
    await expect(vera.getByRole('button', { name: 'Add' })).toBeHidden();
    await vera.goto(new URL('/settings/codebook', link).href);
    await expect(vera.getByRole('list', { name: 'Categories' })).toBeVisible();
    await expect(vera.getByLabel('A new category')).toBeHidden();
    await vera.goto(new URL('/settings/members', link).href);
    await expect(vera.getByRole('button', { name: 'Make a link' })).toBeHidden();

    await page.reload();
    await page.getByRole('combobox', { name: 'Role of Vera Ness' }).click();
    await page.getByRole('option', { name: 'editor' }).click();
    await expect(page.getByText('Vera Ness is now editor.')).toBeVisible();
    await vera.goto(new URL('/library', link).href);
    await expect(vera.getByRole('button', { name: 'Add' })).toBeVisible();

    // The link was for one person, once.
    const late = await (
      await browser.newContext({ storageState: { cookies: [], origins: [] } })
    ).newPage();
    await late.goto(link);
    await expect(late.getByRole('button', { name: /^Join/ })).toBeHidden();
    await expect(late.getByText(/link/i).first()).toBeVisible();
    await late.context().close();
    await context.close();
  });

  test('an API key is shown once, works for a script, and ends', async ({ page, server }) => {
    await page.goto('/settings/api-keys');
    await page.getByLabel('A new key').fill('weekly export');
    await page.keyboard.press('Enter');
    const key = (await shownOnce(page).first().textContent()) ?? '';
    const script = await request.newContext({
      baseURL: server.url,
      storageState: { cookies: [], origins: [] },
      extraHTTPHeaders: { Authorization: `Bearer ${key}` },
    });
    expect((await script.get('/api/v1/articles')).status()).toBe(200);
    await page.reload();
    const row = page.getByRole('listitem').filter({ hasText: 'weekly export' });
    await expect(row).toContainText('last used');
    await expect(page.getByText(key)).toHaveCount(0);
    await row.getByRole('button', { name: 'End' }).click();
    await page.getByRole('button', { name: 'End the key' }).click();
    await expect(row).toBeHidden();
    expect((await script.get('/api/v1/articles')).status()).toBe(401);
    await script.dispose();
  });

  test('a password is changed, the next sign-in asks for the new one', async ({
    page,
    browser,
  }) => {
    const person = await joinAs(browser, page, 'editor', 'Eve');
    await person.goto('/settings/account');
    const email = (await person.getByText('@example.org').textContent()) ?? '';
    await person.getByRole('textbox', { name: 'Current password' }).fill('not the one at all');
    await person.getByRole('textbox', { name: 'New password' }).fill('another good phrase');
    await person.keyboard.press('Enter');
    await expect(person.getByRole('alert')).toBeVisible();
    await person.getByRole('textbox', { name: 'Current password' }).fill('the words of Eve');
    await person.keyboard.press('Enter');
    await expect(person.getByText('The password is changed.')).toBeVisible();

    await person.getByRole('button', { name: 'You: Eve' }).click();
    await person.getByRole('menuitem', { name: 'Sign out' }).click();
    await expect(person).toHaveURL(/\/sign-in/);
    await person.goto('/settings/account');
    await expect(person).toHaveURL(/\/sign-in\?returnTo=/);
    await signIn(person, email, 'the words of Eve');
    await expect(person.getByRole('alert')).toBeVisible();
    await signIn(person, email, 'another good phrase');
    await expect(person).toHaveURL(/\/settings\/account$/);
    await person.context().close();
  });
});
