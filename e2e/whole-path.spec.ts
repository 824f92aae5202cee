import { readFileSync } from 'node:fs';
import { expect, freshServerTest as test } from './fixtures.ts';
import { dragOver } from './hands/drag-over.ts';
import { pressDigit } from './hands/press-digit.ts';
import { tabTo } from './hands/tab-to.ts';

/** Two outlets on one thing, as they would be pasted: with a date line and what a page adds. */
const gazette = `Harbour fund pays for northern locks

By Ines Quay
March 5, 2024

The harbour fund has paid more than $4.6 million for the northern locks since 2021, the port authority said on Tuesday.

Pilots say the gates still stick in cold weather.

Sign up to our newsletter
`;
const observer = `Locks cost twice what was said
Apr 11, 2024

The northern locks have cost about $9 million since 2021, according to the auditors.
`;
const question = 'What did the locks cost?';

// A server starts inside each, and a hundred steps follow.
test.describe.configure({ timeout: 150_000 });

test('by mouse: from two texts to a comparison and a report', async ({ page, server }) => {
  await page.goto(server.signInLink);
  await page.getByLabel('Your name').fill('Ada Weir');
  await page.getByLabel('E-mail').fill('ada@example.org');
  await page.getByRole('textbox', { name: 'Password' }).fill('a long enough one');
  await page.getByRole('button', { name: 'Set up' }).click();

  const sections = page.getByRole('navigation', { name: 'Sections' });
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  const form = page.getByRole('form', { name: 'What is stored' });
  await page.getByLabel('Paste an article').fill(gazette);
  await page.getByRole('button', { name: 'Read the text' }).click();
  await expect(form.getByLabel('Headline')).toHaveValue('Harbour fund pays for northern locks');
  await expect(form.getByLabel('Byline')).toHaveValue('Ines Quay');
  await expect(form.getByLabel('Published')).toHaveValue('2024-03-05');
  await form.getByLabel('Outlet').fill('Lock Gazette');
  await form.getByRole('combobox', { name: 'Topics' }).fill('Northern locks');
  await page.getByRole('option', { name: 'Make the topic “Northern locks”' }).click();
  await expect(form.getByText('Northern locks', { exact: true })).toBeVisible();
  await form.getByRole('button', { name: /^Store/ }).click();

  await page.getByRole('button', { name: 'Paste or choose more' }).click();
  await page.getByLabel('Paste an article').fill(observer);
  await page.getByRole('button', { name: 'Read the text' }).click();
  await expect(form.getByLabel('Headline')).toHaveValue('Locks cost twice what was said');
  await form.getByLabel('Outlet').fill('Quay Observer');
  await form.getByRole('combobox', { name: 'Topics' }).click();
  await page.getByRole('option', { name: 'Northern locks' }).click();
  await form.getByRole('button', { name: /^Store/ }).click();
  await expect(page.getByText('Stored', { exact: true }).nth(1)).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).first().click();

  await sections.getByRole('link', { name: 'Compare' }).click();
  // The library, there until this page is, has a link of the same name.
  await expect(page.getByText('Choose a topic.')).toBeVisible();
  await page.getByRole('link', { name: /Northern locks/ }).click();
  await page.getByRole('button', { name: 'Question', exact: true }).first().click();
  const asking = page.getByRole('dialog', { name: 'New question' });
  await asking.getByLabel('Question').fill(question);
  await asking.getByRole('button', { name: 'Add question' }).click();
  await expect(asking.getByText('needs its unit')).toBeVisible();
  await asking.getByLabel('Unit').fill('USD');
  await page.keyboard.press('Escape');
  await asking.getByRole('combobox', { name: 'Category' }).click();
  await page.getByRole('option', { name: 'Aid total' }).click();
  await asking.getByRole('button', { name: 'Add question' }).click();
  const row = page.getByRole('row', { name: new RegExp(question.slice(0, -1)) });
  await expect(row.getByText('not yet read')).toHaveCount(2);

  for (const [headline, words, figure] of [
    [
      'Harbour fund pays',
      'more than $4.6 million for the northern locks since 2021',
      'more than $4.6 million',
    ],
    [
      'Locks cost twice',
      'The northern locks have cost about $9 million since 2021',
      'about $9 million',
    ],
  ] as const) {
    await sections.getByRole('link', { name: 'Library' }).click();
    await page.getByRole('link', { name: new RegExp(headline) }).click();
    await dragOver(page, words);
    await page.getByRole('button', { name: /Aid total/ }).click();
    const card = page.getByRole('article', { name: /^Claim: Aid total/ });
    await expect(card).toContainText(words);
    await expect(card.getByLabel('Question')).toContainText(question);
    await expect(card.getByLabel('As printed').first()).toHaveValue(figure);
    await card.getByLabel('Actor').fill('Harbour fund');
    await page.getByLabel('Text of the article').getByRole('heading').first().click();
    await expect(page.getByText(/^Saved/)).toBeVisible();
    await page.getByRole('button', { name: 'Mark as read' }).click();
  }

  // The comparison that was open last.
  await sections.getByRole('link', { name: 'Compare' }).click();
  await expect(row).toContainText('$4.6');
  await expect(row).toContainText('$9');
  await row.getByText('$4.6').first().click();
  await expect(page.locator('mark').first()).toContainText('more than $4.6 million');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Make report' }).click();
  await expect(page).toHaveURL(/\/reports\/./);
  const preview = page.frameLocator('iframe[title="Preview of the report"]');
  await expect(preview.getByText('Quay Observer').first()).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: /^CSV/ }).click();
  const csv = readFileSync(await (await download).path(), 'utf8');
  expect(csv).toContain('The northern locks have cost about $9 million since 2021');
  expect(csv).toContain('Lock Gazette');
});

test('by keyboard alone: from a text to a comparison and a report', async ({ page, server }) => {
  const { keyboard } = page;
  await page.goto(server.signInLink);
  await expect(page.getByLabel('Your name')).toBeVisible();
  await tabTo(page, page.getByLabel('Your name'));
  await keyboard.type('Ada Weir');
  await tabTo(page, page.getByLabel('E-mail'));
  await keyboard.type('ada@example.org');
  await tabTo(page, page.getByRole('textbox', { name: 'Password' }));
  await keyboard.type('a long enough one');
  await keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Add', exact: true })).toBeVisible();

  await keyboard.press('a');
  await expect(page.getByLabel('Paste an article')).toBeFocused();
  await keyboard.insertText(gazette);
  await keyboard.press('Control+Enter');
  const form = page.getByRole('form', { name: 'What is stored' });
  await expect(form.getByLabel('Headline')).toHaveValue('Harbour fund pays for northern locks');
  await tabTo(page, form.getByLabel('Outlet'));
  await keyboard.type('Lock Gazette');
  await tabTo(page, form.getByRole('combobox', { name: 'Topics' }));
  await keyboard.type('Northern locks');
  await expect(page.getByRole('option', { name: /Make the topic/ })).toBeVisible();
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect(form.getByText('Northern locks', { exact: true })).toBeVisible();
  await tabTo(page, form.getByRole('button', { name: /^Store/ }));
  await keyboard.press('Enter');
  await expect(page.getByText('Stored', { exact: true }).first()).toBeVisible();
  await keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();

  await keyboard.press('g');
  await keyboard.press('c');
  await expect(page.getByText('Choose a topic.')).toBeVisible();
  await tabTo(page, page.getByRole('link', { name: /Northern locks/ }));
  await keyboard.press('Enter');
  await expect(page.getByText('asks no question yet')).toBeVisible();
  await keyboard.press('n');
  const asking = page.getByRole('dialog', { name: 'New question' });
  await expect(asking.getByLabel('Question')).toBeFocused();
  await keyboard.type(question);
  await tabTo(page, asking.getByLabel('Unit'));
  await keyboard.type('USD');
  await tabTo(page, asking.getByRole('combobox', { name: 'Category' }));
  await keyboard.type('Aid');
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await tabTo(page, asking.getByRole('button', { name: 'Add question' }));
  await keyboard.press('Enter');
  const row = page.getByRole('row', { name: new RegExp(question.slice(0, -1)) });
  await expect(row).toContainText('not yet read');

  await keyboard.press('g');
  await keyboard.press('l');
  await expect(page.getByRole('navigation', { name: 'Views and filters' })).toBeVisible();
  await keyboard.press('/');
  await keyboard.type('northern locks');
  await expect(page).toHaveURL(/q=northern/);
  await expect(page.getByRole('row')).toHaveCount(2);
  await keyboard.press('Enter');
  await keyboard.press('j');
  await keyboard.press('Enter');
  await expect(page).toHaveURL(/\/articles\/./);
  await expect(page.getByLabel('Text of the article')).toBeVisible();
  await keyboard.press('s');
  const chips = page.getByRole('group', { name: 'Tag the selection as' });
  await expect(chips).toBeVisible();
  await keyboard.press('s');
  await pressDigit(page, '1');
  const card = page.getByRole('article', { name: /^Claim: Aid total, “The harbour fund has paid/ });
  await expect(card.getByLabel('Question')).toContainText(question);
  await expect(card.getByLabel('As printed').first()).toHaveValue('more than $4.6 million');
  await keyboard.press('n');
  await expect(card.getByRole('textbox', { name: 'Note' })).toBeFocused();
  await keyboard.type('Asked the auditors on 6 March.');
  await keyboard.press('Escape');
  await expect(page.getByText(/^Saved/)).toBeVisible();
  await keyboard.press('r');
  await expect(page.getByRole('radio', { name: 'Read', exact: true })).toBeChecked();

  await keyboard.press('g');
  await keyboard.press('c');
  await expect(row).toContainText('$4.6');
  await tabTo(page, page.locator('[data-cell="0:0"]'));
  await keyboard.press('Enter');
  await expect(page.locator('mark').first()).toContainText('more than $4.6 million');
  await keyboard.press('Escape');
  await keyboard.press('r');
  await expect(page).toHaveURL(/\/reports\/./);
  const link = page.getByRole('link', { name: /^Markdown/ });
  await tabTo(page, link);
  const download = page.waitForEvent('download');
  await keyboard.press('Enter');
  const markdown = readFileSync(await (await download).path(), 'utf8');
  expect(markdown).toContain('million for the northern locks since 2021');
  expect(markdown).toContain('Asked the auditors');
});
