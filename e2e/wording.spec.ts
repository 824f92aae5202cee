import type { Page } from '@playwright/test';
import { seriousInBoth } from './axe.ts';
import { expect, signedInTest as test } from './fixtures.ts';
import { topicNamed } from './topics.ts';

/** The wording of one of the demo's topics. */
async function openWording(page: Page, search = ''): Promise<void> {
  await page.goto(`/compare/${await topicNamed(page, /US support/)}?view=wording${search}`);
  await expect(page.getByRole('region', { name: 'Wording' })).toBeVisible();
}

const plot = (page: Page) => page.getByRole('group', { name: /^Terms: / });
const panel = (page: Page) => page.getByRole('complementary', { name: 'Passages' });
const tab = (page: Page, name: string) => page.getByRole('tab', { name });

test.describe('the wording', () => {
  test('sets an outlet apart by its terms; every count opens its places', async ({ page }) => {
    await openWording(page);
    await expect(plot(page)).toBeVisible();
    await expect(page.getByText(/Small sample/)).toBeVisible();

    await page.getByRole('button', { name: /^Set apart/ }).click();
    for (const name of [/^Newsweek/, /^RT/]) {
      await page.getByRole('checkbox', { name }).check();
      await expect(page).toHaveURL(/side=columns:/);
    }
    await page.keyboard.press('Escape');

    await page.keyboard.press('t');
    // The numbers of the sides before stand until those of the new ones are counted.
    await expect(page.getByRole('columnheader', { name: /Newsweek, RT$/ })).toBeVisible();
    const count = page
      .getByRole('table')
      .getByRole('link', { name: /^[1-9]\d*$/ })
      .first();
    const places = Number(await count.innerText());
    await count.click();
    await expect(page).toHaveURL(/terms=.*half=|half=.*terms=/);
    const counted = places === 1 ? '1 place' : `${places} places`;
    await expect(panel(page).getByText(counted, { exact: true })).toBeVisible();
    const passages = panel(page).getByRole('listitem');
    await expect(passages).toHaveCount(places);

    await panel(page).getByText('By words after').click();
    await expect(page).toHaveURL(/order=right/);
    await passages.first().getByRole('link').click();
    await expect(page).toHaveURL(/\/articles\/[^/]+\?at=\d+-\d+/);
  });

  test('is walked by keys: parts, table, passages and back', async ({ page }) => {
    await openWording(page);
    await page.keyboard.press('1');
    await expect(page.getByRole('grid')).toBeVisible();
    await page.keyboard.press('3');
    await expect(plot(page)).toBeVisible();

    const link = plot(page).getByRole('link').first();
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(panel(page)).toBeVisible();
    await expect(panel(page).getByRole('heading')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(panel(page)).toBeHidden();
    await expect(page).not.toHaveURL(/terms=/);
    await expect(link).toBeFocused();

    await tab(page, 'What sets apart').focus();
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(/part=names/);
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(/part=verbs/);
    await expect(page.getByRole('group', { name: 'Reporting verbs by class' })).toBeVisible();
  });

  test('compares a period with the rest, and the words of one source', async ({ page }) => {
    await openWording(page);
    const kind = page.getByRole('radiogroup', { name: 'What is set apart' });
    await kind.getByText('A period').click();
    await expect(page).toHaveURL(/side=period:/);
    await expect(page.getByText(/articles from/).first()).toBeVisible();
    await kind.getByText('A source’s words').click();
    await expect(page).toHaveURL(/side=source:/);
    await expect(page.getByText(/the words of /).first()).toBeVisible();
    await expect(page.getByText(/quotes? in/).first()).toBeVisible();
  });

  test('counts reporting verbs by source and outlet, and hedges; each opens its claims', async ({
    page,
  }) => {
    await openWording(page, '&part=verbs');
    const bars = page.getByRole('group', { name: 'Reporting verbs by class' });
    await bars.getByRole('link', { name: /^RT: 1 claim, conceding$/ }).click();
    await expect(panel(page).getByRole('heading')).toHaveText('Verbs: conceding');
    await expect(panel(page).getByText('1 claim', { exact: true })).toBeVisible();
    await expect(panel(page).getByRole('listitem')).toContainText('RT');

    await page.keyboard.press('t');
    const verbs = page.getByRole('group', { name: 'Table of the verbs' });
    await verbs.getByRole('link', { name: /Antony Blinken, say: \d claims in RT/ }).click();
    await expect(panel(page).getByRole('heading')).toHaveText('Antony Blinken: say');
    await expect(panel(page).getByRole('listitem').first()).toContainText('RT');

    await tab(page, 'Hedges').click();
    await expect(panel(page)).toBeHidden();
    const hedges = page.getByRole('group', { name: 'Table of the hedges' });
    await hedges.getByRole('link', { name: /^probably: \d+ claims$/ }).click();
    await expect(panel(page).getByRole('listitem').first().getByText('probably')).toBeVisible();
    await panel(page).getByRole('listitem').first().getByRole('link').click();
    await expect(page).toHaveURL(/\/articles\/[^/]+\?claim=/);
  });

  test('keeps a list of loaded words that the team changes', async ({ page }) => {
    await openWording(page, '&part=loaded');
    await page.getByRole('button', { name: 'The list of words' }).click();
    const list = page.getByRole('region', { name: 'List of loaded words' });
    await list.getByRole('textbox', { name: 'Term' }).fill('weapons');
    await list.getByRole('textbox', { name: 'Source' }).fill('Desk notes');
    await page.keyboard.press('Enter');
    await expect(list.getByRole('row', { name: /weapons.*Desk notes/ })).toBeVisible();
    const drawn = page.getByRole('group', { name: 'Loaded words by outlet' });
    await expect(drawn.getByRole('link', { name: /^weapons in .* per 10,000/ })).not.toHaveCount(0);
    await page.getByText('Table', { exact: true }).click();
    const counted = page.getByRole('group', { name: 'Table of loaded words' });
    await expect(counted.getByRole('row', { name: /^weapons/ })).toBeVisible();
    await counted
      .getByRole('link', { name: /^weapons: / })
      .first()
      .click();
    await expect(panel(page).getByRole('listitem').first()).toContainText(/weapon/i);

    await list.getByRole('button', { name: 'Remove weapons' }).click();
    await expect(counted.getByRole('row', { name: /^weapons/ })).toBeHidden();
  });

  test('draws the headlines; what sets an outlet apart opens its places', async ({ page }) => {
    await openWording(page, '&part=headlines');
    const drawn = page.getByRole('group', { name: 'Headlines by date' });
    // Where a script begins at the right, so does the headline.
    const ends = (selector: string) =>
      drawn
        .locator(selector)
        .first()
        .evaluate((line) => Math.round(line.getBoundingClientRect().right));
    const side = 16;
    const rightEdge = await drawn.evaluate((svg) => svg.getBoundingClientRect().right);
    expect(await ends('text[lang=ar]')).toBeCloseTo(rightEdge - side, -1);
    expect(await ends('text[lang=en]')).toBeLessThan(rightEdge - 2 * side);
    const marked = drawn.locator('a[href*="terms="]').first();
    const word = await marked.textContent();
    await marked.click();
    await expect(panel(page).getByRole('listitem').first()).toContainText(word?.trim() ?? '', {
      ignoreCase: true,
    });
  });

  test('is readable for everybody, in both themes', async ({ page }) => {
    for (const part of ['words', 'verbs', 'hedges', 'loaded', 'headlines']) {
      await openWording(page, `&part=${part}&terms=troops`);
      await expect(panel(page).getByRole('listitem').first()).toBeVisible();
      expect(await seriousInBoth(page), part).toEqual([]);
    }
  });
});
