import type { Page } from '@playwright/test';
import { seriousIn } from './axe.ts';
import { expect, signedInTest as test } from './fixtures.ts';
import { topicNamed } from './topics.ts';

const aid = 'How much aid has Ukraine received?';

/** One of the demo's topics. */
async function openTopic(page: Page, name: RegExp, search = ''): Promise<void> {
  await page.goto(`/compare/${await topicNamed(page, name)}${search}`);
  await expect(page.getByText(/independent source/).first()).toBeAttached();
}

/** The last cell of a question's row. */
const relation = (page: Page, question: string) =>
  page.getByRole('row').filter({ hasText: question }).getByRole('gridcell').last();

test.describe('relations', () => {
  test('stand behind each row: the most telling, its reason, and who is independent', async ({
    page,
  }) => {
    await openTopic(page, /flood/);
    const households = relation(page, 'How many households were flooded?');
    await expect(households).toContainText(/differ.*Tidewater Gazette and Severn Courier: /);
    await expect(households).toContainText('312 – >400 reported');
    await expect(households).toContainText('3 claims, 2 independent sources');
    const money = relation(page, 'How much relief money is there?');
    await expect(money).toContainText(/same, possibly.*Both say £4\.2 million/);
    await expect(money).toContainText('2 claims, 1 independent source');

    await openTopic(page, /US support/);
    const talks = relation(page, 'Is Russia withdrawing troops from the border?');
    await expect(talks).toContainText(/not comparable.*different times/);
    const legend = page.getByRole('list', { name: 'Relations of claims' });
    await expect(legend.getByRole('listitem')).toHaveCount(6);
  });

  test('hide all but contradictions by one key, in the address', async ({ page }) => {
    await openTopic(page, /US support/);
    const accused = page.getByRole('rowheader', { name: /What is Trump accused of/ });
    await expect(accused).toBeVisible();
    await page.keyboard.press('d');
    await expect(page).toHaveURL(/differences=/);
    await expect(accused).toBeHidden();
    await expect(page.getByRole('rowheader', { name: new RegExp(aid.slice(0, -1)) })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('button', { name: 'Only differences' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await expect(relation(page, aid)).toContainText('differ');
    await expect(accused).toBeHidden();
    await page.keyboard.press('d');
    await expect(accused).toBeVisible();
  });

  test('tell each value in a line of its own by one key, with who gives it and where', async ({
    page,
  }) => {
    await openTopic(page, /flood/);
    await page.keyboard.press('v');
    await expect(page).toHaveURL(/values=true/);
    const money = page.getByRole('row').filter({ hasText: '2 say the same' });
    await expect(money.getByRole('rowheader')).toContainText('£4.2 m');
    await expect(money.getByRole('link')).toHaveCount(2);
    expect(await seriousIn(page)).toEqual([]);
    await money
      .getByRole('link', { name: /says £4\.2 m/ })
      .first()
      .click();
    await expect(page).toHaveURL(/\/articles\/[^/]+\?claim=/);
  });

  test('of a row are opened by keys: sources, agreement, and claims two by two', async ({
    page,
  }) => {
    await openTopic(page, /US support/);
    await page.getByRole('grid').locator('[data-cell="0:0"]').focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name: 'Open cell' });
    await expect(panel.getByRole('heading', { name: aid })).toBeFocused();
    await expect(panel.getByRole('heading', { name: /claims, \d+ independent/ })).toBeVisible();
    await expect(panel.getByRole('heading', { name: 'They say the same' })).toBeVisible();
    const pairs = panel.getByRole('listitem', { name: /: (differ|part of|not comparable)/ });
    await expect(pairs).toHaveCount(12);
    await expect(pairs.first()).toContainText('differ');
    await panel.getByRole('button', { name: /Show all \d+ pairs/ }).click();
    await expect.poll(() => pairs.count()).toBeGreaterThan(12);
    await page.keyboard.press('Escape');
    await expect(relation(page, aid).getByRole('button')).toBeFocused();
  });

  test('are overruled with a reason by keys, signed, and taken back', async ({ page }) => {
    await openTopic(page, /flood/);
    const question = 'How many households were flooded?';
    const cell = page.getByRole('row').filter({ hasText: question }).getByRole('gridcell');
    await cell.filter({ hasText: '312' }).first().getByRole('button').click();
    const panel = page.getByRole('complementary', { name: 'Open cell' });
    await panel.getByRole('button', { name: 'Compare with…' }).click();
    await page.getByRole('menuitem', { name: /^Severn Courier/ }).click();
    const pair = panel.getByRole('listitem', { name: /312.*400: differ/ });
    await expect(pair).toContainText('cannot both be true of the same thing');

    await page.keyboard.press('o');
    const form = panel.getByRole('form', { name: /^Overrule/ });
    await expect(form.getByLabel('What they are to each other')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(form).toBeHidden();
    await page.keyboard.press('o');
    expect(await seriousIn(page)).toEqual([]);
    await form.getByLabel('What they are to each other').selectOption('not comparable');
    await page.keyboard.press('Tab');
    await page.keyboard.type('One counts homes, the other rooms.');
    await page.keyboard.press('Enter');
    const overruled = panel.getByRole('listitem', { name: /312.*400: not comparable/ });
    await expect(overruled).toContainText('One counts homes, the other rooms.');
    await expect(overruled).toContainText(/Ada Weir, \d/);
    await expect(overruled).toContainText(/The engine says.*differ/);
    await expect(relation(page, question)).toContainText(/not comparable/);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await seriousIn(page)).toEqual([]);

    await overruled.getByRole('button', { name: 'Take back' }).click();
    await expect(pair).toBeVisible();
    await expect(relation(page, question)).toContainText('cannot both be true');
  });

  test('stand below the cells on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openTopic(page, /flood/);
    const row = page.getByRole('button', { name: /All outlets.*differ.*312 households/ });
    await row.click();
    const sheet = page.getByRole('dialog', { name: 'Open cell' });
    await expect(sheet.getByRole('heading', { name: 'Two by two' })).toBeVisible();
    expect(await seriousIn(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
  });
});
