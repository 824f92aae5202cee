import { joinAs } from './people.ts';
import { expect, signedInTest as test } from './fixtures.ts';
import { seriousIn } from './axe.ts';
import { topicNamed } from './topics.ts';

test('a view is saved by a key under a name, shared, and comes back whole', async ({
  page,
  browser,
}) => {
  const path = `/compare/${await topicNamed(page, /US support/)}`;
  await page.goto(`${path}?view=voices&onlyOne=true`);
  const alone = page.getByRole('checkbox', { name: 'Quoted by one outlet only' });
  await expect(alone).toBeChecked();
  await page.keyboard.press('s');
  await page.getByRole('textbox', { name: 'Name' }).fill('Only one quotes');
  await page.getByRole('checkbox', { name: 'Everybody in the workspace sees it' }).check();
  expect(await seriousIn(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByText('The view “Only one quotes” is saved.')).toBeVisible();

  const other = await joinAs(browser, page, 'viewer', 'Ro');
  await other.goto(path);
  await other.getByRole('button', { name: 'Saved views 1' }).click();
  await other.getByRole('menuitem', { name: /Only one quotes/ }).click();
  await expect(other).toHaveURL(/view=voices/);
  await expect(other.getByRole('checkbox', { name: 'Quoted by one outlet only' })).toBeChecked();

  await page.getByRole('button', { name: 'Saved views 1' }).click();
  await page.getByRole('button', { name: 'Delete the view “Only one quotes”' }).click();
  await expect(page.getByText('The view “Only one quotes” is deleted.')).toBeVisible();
});
