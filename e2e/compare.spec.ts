import type { Page } from '@playwright/test';
import { expect, signedInTest as test } from './fixtures.ts';
import { topicNamed } from './topics.ts';

const aid = 'How much aid has Ukraine received?';
const talks = 'What did the Istanbul proposals contain?';

/** The demo's larger topic. */
async function openTopic(page: Page, search = ''): Promise<void> {
  await page.goto(`/compare/${await topicNamed(page, /^US support for Ukraine$/)}${search}`);
  await expect(page.getByRole('grid')).toBeVisible();
}

const cell = (page: Page, question: string, outlet: string) =>
  page.getByRole('columnheader', { name: outlet }).evaluate((head, text) => {
    const row = [...document.querySelectorAll('tr')].find((line) =>
      line.querySelector('th[scope=row]')?.textContent.startsWith(text),
    );
    return row?.children[(head as HTMLTableCellElement).cellIndex]?.textContent ?? '';
  }, question);

test.describe('the comparison', () => {
  test('shows what each outlet says, and in which way the others do not', async ({ page }) => {
    await openTopic(page);
    await expect(page.getByRole('columnheader')).toHaveCount(15);
    expect(await cell(page, aid, 'Newsweek')).toMatch(/>\$4\.6 bn.*2014 – 6 May 2021.*indirect/);
    expect(await cell(page, aid, 'Newsweek')).toMatch(/¶ 6 of 9.*Approved/);
    expect(await cell(page, aid, 'RT')).toMatch(/bn.*\$/);
    expect(await cell(page, aid, 'The National')).toBe('not said1 of 1 read');
    expect(await cell(page, aid, 'Copperfield Times')).toBe('not yet read0 of 1 read');
    expect(await cell(page, talks, 'Newsweek')).toBe('could not knowbefore Mar 2022');
    expect(await cell(page, 'Will Biden', 'Prairie Ledger')).toBe('partly read1 of 3 read');
    await expect(page.getByRole('columnheader', { name: 'Lakeside Herald' })).toContainText(
      '1 changed',
    );
    const legend = page.getByRole('list', { name: 'States of a cell' });
    await expect(legend.getByRole('listitem')).toHaveText([
      'said',
      'not said',
      'partly read',
      'not yet read',
      'could not know',
      'no article',
    ]);
  });

  test('is walked, opened and closed by keys alone', async ({ page }) => {
    await openTopic(page);
    const grid = page.getByRole('grid');
    const at = (place: string) => grid.locator(`[data-cell="${place}"]`);
    await at('0:0').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await expect(at('1:1')).toBeFocused();
    await page.keyboard.press('End');
    await expect(at('1:13')).toBeFocused();
    await page.keyboard.press('Control+Home');
    await expect(at('0:0')).toBeFocused();
    await expect(grid.locator('[data-cell][tabindex="0"]')).toHaveCount(1);

    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name: 'Open cell' });
    await expect(panel.getByRole('heading', { name: aid })).toBeFocused();
    await expect(panel.getByRole('region', { name: 'Al-Marfa' })).toBeVisible();
    await page.keyboard.press(']');
    await expect(panel.getByRole('region', { name: 'Copperfield Times' })).toBeVisible();
    await page.keyboard.press('[');
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(at('0:0')).toBeFocused();
  });

  test('sets cells beside each other, every quote with the way to where it stands', async ({
    page,
  }) => {
    await openTopic(page);
    await page
      .getByRole('gridcell', { name: />\$4\.6 bn/ })
      .first()
      .getByRole('button')
      .click();
    const panel = page.getByRole('complementary', { name: 'Open cell' });
    await panel.getByRole('button', { name: 'Compare with…' }).click();
    await page.getByRole('menuitem', { name: /^RT/ }).click();
    const newsweek = panel.getByRole('region', { name: 'Newsweek' });
    await expect(newsweek.locator('mark').first()).toContainText('more than $4.6 billion');
    await expect(panel.getByRole('region', { name: 'RT' }).locator('mark').first()).toBeVisible();

    await newsweek.getByText('SHA-256').click();
    await expect(newsweek.getByText(/^text 1: [0-9a-f]{64}$/)).toBeVisible();

    await page.reload();
    await expect(panel.getByRole('group', { name: 'Claims' }).getByRole('region')).toHaveCount(2);
    await newsweek.getByRole('link', { name: 'Open in the reader' }).click();
    await expect(page).toHaveURL(/\/articles\/[^/]+\?claim=/);
  });

  test('keeps its filters in the address, and offers to clear them', async ({ page }) => {
    await openTopic(page);
    const rows = page.getByRole('rowheader').filter({ hasNotText: /^\d+$/ });
    await page.keyboard.press('/');
    await page.keyboard.type('russian troops');
    await expect(page).toHaveURL(/q=russian/);
    await expect(page.getByText(aid)).toBeHidden();
    await page.reload();
    await expect(rows.filter({ hasText: 'How many Russian troops' })).toBeVisible();
    await expect(page.getByText(aid)).toBeHidden();

    await page.getByRole('button', { name: 'Clear filters' }).click();
    await page.getByRole('button', { name: 'Outlets' }).click();
    await page.getByRole('checkbox', { name: /^RT/ }).check();
    await page.getByRole('checkbox', { name: /^Newsweek/ }).check();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('columnheader')).toHaveText([
      /Question/,
      /Newsweek/,
      /RT/,
      /Relation/,
    ]);

    await page.keyboard.press('/');
    await page.keyboard.type('nothing asks this');
    await expect(page.getByText('No questions match these filters.')).toBeVisible();
    await page.getByRole('main').getByRole('button', { name: 'Clear filters' }).last().click();
    await expect(page.getByRole('columnheader')).toHaveCount(15);
  });

  test('puts outlets together by group, language and country', async ({ page }) => {
    await openTopic(page);
    const columnFor = async (what: string) => {
      await page.getByRole('combobox', { name: 'A column for each' }).click();
      await page.getByRole('option', { name: what }).click();
    };
    await columnFor('By group');
    await expect(page.getByRole('columnheader', { name: 'state media' })).toContainText('1 of 1');
    await columnFor('By language');
    await expect(page).toHaveURL(/by=language/);
    await expect(page.getByRole('columnheader', { name: 'Arabic' })).toContainText('1 of 1');
    const english = page.getByRole('columnheader', { name: 'English' });
    await expect(english).toBeVisible();
    const aidInArabic = page
      .getByRole('row')
      .filter({ hasText: aid })
      .getByRole('gridcell')
      .first();
    await expect(aidInArabic).toContainText(/Al-Marfa · ¶ \d+ of \d+/);
    await aidInArabic.getByRole('button').click();
    await expect(page).toHaveURL(/cell=[^&]*:language:ar/);
    await expect(page.getByText('Al-Marfa').first()).toBeVisible();
    await columnFor('By country');
    await expect(page.getByRole('columnheader', { name: 'United States' })).toBeVisible();
  });

  test('is copied as a table', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openTopic(page, '?q=aid');
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByRole('menuitem', { name: 'For a spreadsheet (TSV)' }).click();
    await expect(page.getByText('The table is copied')).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const [head, row] = copied.split('\n').map((line) => line.split('\t'));
    expect(head?.slice(0, 3)).toEqual(['Category', 'Question', 'Al-Marfa']);
    expect(row?.[head!.indexOf('The National')]).toBe('not said (1 of 1 read)');
    expect(row?.[head!.indexOf('Newsweek')]).toContain('>$4.6 bn, 2014 – 6 May 2021');
  });

  test('takes a new question where it is missed', async ({ page }) => {
    await openTopic(page);
    await page.keyboard.press('n');
    const dialog = page.getByRole('dialog', { name: 'New question' });
    await dialog.getByLabel('Question', { exact: true }).fill('How many bridges were lost?');
    await dialog.getByLabel('Unit').fill('items:bridge');
    await dialog.getByRole('button', { name: 'Add question' }).click();
    await expect(dialog).toBeHidden();
    const row = page.getByRole('row', { name: /How many bridges were lost/ });
    await expect(row.getByRole('gridcell').first()).toContainText('not said');
  });

  test('shows one outlet at a time on a phone, cells as a sheet', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/compare');
    await page.getByRole('link', { name: /US support/ }).click();
    await page.getByRole('combobox', { name: /Outlet/ }).selectOption('Newsweek');
    await page
      .getByRole('button', { name: />\$4\.6 bn/ })
      .first()
      .click();
    const sheet = page.getByRole('dialog', { name: 'Open cell' });
    await expect(sheet.locator('mark').first()).toContainText('more than $4.6 billion');
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
  });
});
