import type { Locator, Page } from '@playwright/test';
import { expect, signedInTest as test } from './fixtures.ts';

interface File {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

const file = (name: string, content: string | Buffer): File => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(content),
});

/** A text that nothing else in the workspace carries, with everything that is looked for. */
const gazette = (title: string) =>
  [
    'The Tern Gazette date 2024-03-05',
    title,
    'By Mara Lind',
    '',
    'The ferry returned to the harbour on Monday after nine days at sea.',
    'Officials said 14 people were aboard.',
    'Scroll to Top',
    'Oops! Something went wrong.',
  ].join('\n');

/** Each is refused for a reason of its own, in words that say what to do. */
const bad: [file: File, says: RegExp][] = [
  [file('empty.txt', ''), /no words in it/],
  [file('photo.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3])), /not text/],
  [file('minutes.txt', '%PDF-1.7\n1 0 obj'), /not text/],
  [file('koi8.txt', Buffer.from('eee7d4c920d0cfd3cc2081acb3f5', 'hex')), /Save it as UTF-8/],
  [file('sheet.xlsx', 'a,b'), /“\.xlsx” cannot be read/],
  [file('endless.txt', Buffer.alloc(4_000_001, 'a ')), /larger than 4 MB/],
];

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Add articles' });
const entry = (page: Page, name: string | RegExp) =>
  dialog(page)
    .getByRole('list', { name: 'Texts on their way in' })
    .getByRole('listitem')
    .filter({ hasText: name });

async function openLibrary(page: Page): Promise<void> {
  await page.goto('/library');
  await expect(page.getByRole('button', { name: 'Add' })).toBeVisible();
}

async function choose(page: Page, files: File[]): Promise<void> {
  await page.getByRole('button', { name: 'Add' }).click();
  await dialog(page).locator('input[type=file]').setInputFiles(files);
}

/** As a person drags files from their desktop onto the window. */
async function drop(page: Page, files: File[]): Promise<void> {
  const told = files.map(({ name, mimeType, buffer }) => ({
    name,
    mimeType,
    text: buffer.toString(),
  }));
  const transfer = await page.evaluateHandle((given) => {
    const data = new DataTransfer();
    for (const { name, mimeType, text } of given) {
      data.items.add(new File([text], name, { type: mimeType }));
    }
    return data;
  }, told);
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: transfer });
  await expect(page.getByText('Drop .txt, .md or .html files')).toBeVisible();
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}

async function paste(page: Page, text: string): Promise<Locator> {
  await page.getByRole('button', { name: 'Add' }).click();
  await dialog(page).getByLabel('Paste an article').fill(text);
  await page.keyboard.press('Control+Enter');
  const form = dialog(page).getByRole('form', { name: 'What is stored' });
  await expect(form).toBeVisible();
  return form;
}

test.describe('bringing articles in', () => {
  test('good files go on where bad ones are refused, each with its reason', async ({ page }) => {
    await openLibrary(page);
    const good = file('ferry.txt', gazette('Ferry returns'));
    await choose(page, [...bad.map(([one]) => one), good]);

    for (const [{ name }, says] of bad) {
      await expect(entry(page, name)).toContainText('Not read');
      await expect(entry(page, name)).toContainText(says);
    }
    await expect(entry(page, 'Ferry returns')).toContainText('Ready to confirm');
    await page.keyboard.press('Control+Shift+Enter');
    await expect(entry(page, 'Ferry returns')).toContainText('Stored');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('status', { name: 'Import' })).toContainText('6 not read');
    await expect(page.getByRole('row', { name: /Ferry returns/ })).toContainText('Tern Gazette');
  });

  test('files dropped on the page come in, Markdown and web pages too', async ({ page }) => {
    await openLibrary(page);
    await drop(page, [
      file('tide.md', '---\ntitle: A high tide\ndate: 2023-09\n---\n\nWater *rose* by 40 cm.\n'),
      file(
        'wind.html',
        '<title>A strong wind</title><article><h1>A strong wind</h1><p>Roofs went.',
      ),
      file('rain.txt', 'A long rain\n\nIt rained for eleven days.'),
    ]);
    for (const title of ['A high tide', 'A strong wind', 'A long rain']) {
      await expect(entry(page, title)).toContainText('Ready to confirm');
    }
    await entry(page, 'A high tide').getByRole('button').click();
    await expect(dialog(page).getByLabel('Published')).toHaveValue('2023-09');
    await expect(dialog(page).getByText('Water rose by 40 cm.')).toBeVisible();
    await dialog(page).getByRole('button', { name: 'Confirm all 3' }).click();
    await expect(entry(page, /Stored/)).toHaveCount(3);
  });

  test('what is proposed shows the passage it is taken from, and is corrected', async ({
    page,
  }) => {
    await openLibrary(page);
    const form = await paste(page, gazette('Ferry seen again'));
    await expect(form.getByLabel('Headline')).toHaveValue('Ferry seen again');
    await expect(form.getByLabel('Outlet')).toHaveValue('Tern Gazette');
    await expect(form.getByLabel('Published')).toHaveValue('2024-03-05');
    await expect(form.getByLabel('Byline')).toHaveValue('Mara Lind');
    await expect(form.getByText('the line ‘The Tern Gazette date 2024-03-05’')).toHaveCount(2);
    await expect(form.getByText('5 Mar 2024: known to the day')).toBeVisible();

    await form.getByLabel('Published').fill('March 2024');
    await expect(form.getByText('Mar 2024: known to the month')).toBeVisible();
    await form.getByLabel('Byline').fill('Mara Lind and Tom Ash');
    await expect(form.getByText('Yours, not the text’s')).toHaveCount(2);

    await form.getByLabel('Published').fill('05/03/2024');
    await form.getByLabel('Headline').press('Enter');
    await expect(form.getByText('Write a year, a month or a day')).toBeVisible();
    await form.getByLabel('Published').fill('March 2024');
    await form.getByLabel('Headline').press('Enter');
    await dialog(page).getByRole('link', { name: 'Open the article' }).click();
    await expect(page.getByRole('heading', { name: 'Ferry seen again' })).toBeVisible();
    await expect(page.getByText('Mar 2024')).toBeVisible();
    await expect(page.getByText('Mara Lind and Tom Ash')).toBeVisible();
  });

  test('boilerplate is offered for folding, and what is kept is kept', async ({ page }) => {
    await openLibrary(page);
    await paste(page, gazette('Ferry in dock'));
    const fold = dialog(page).getByRole('group', { name: 'Fold away as boilerplate' });
    await expect(fold.getByLabel('Scroll to Top')).toBeChecked();
    await fold.getByLabel('Oops! Something went wrong.').uncheck();
    await dialog(page).getByRole('button', { name: 'Store and go to the next' }).click();
    await dialog(page).getByRole('link', { name: 'Open the article' }).click();
    const text = page.getByRole('document', { name: 'Text of the article' });
    await expect(text.getByText('Oops! Something went wrong.')).toBeVisible();
    await expect(text.getByText('Scroll to Top')).toBeHidden();
  });

  test('the same text again is recognised, also within one drop', async ({ page }) => {
    await openLibrary(page);
    await choose(page, [
      file('one.txt', gazette('Ferry, twice')),
      file('two.txt', gazette('Ferry, twice')),
    ]);
    await expect(entry(page, 'Ready to confirm')).toHaveCount(2);
    await dialog(page).getByRole('button', { name: 'Confirm all 2' }).click();
    await expect(entry(page, /Stored/)).toHaveCount(1);
    await entry(page, 'Same text already here').getByRole('button').click();
    const form = dialog(page).getByRole('form', { name: 'What is stored' });
    await expect(form.getByRole('link', { name: 'Ferry, twice' })).toBeVisible();
    const store = form.getByRole('button', { name: 'Store and go to the next' });
    await expect(store).toBeDisabled();
    await form.getByLabel('Store it as a further article').check();
    await form.getByLabel('Outlet', { exact: true }).fill('Skerry Post');
    await store.click();
    await expect(entry(page, /Stored/)).toHaveCount(2);

    await page.keyboard.press('Escape');
    await paste(page, gazette('Ferry, twice'));
    await expect(form.getByText('The same text is already here')).toBeVisible();
    await expect(form.getByRole('link', { name: 'Ferry, twice' })).toHaveCount(2);
  });

  test('closing the dialog half-way loses nothing that was typed', async ({ page }) => {
    await openLibrary(page);
    const form = await paste(page, 'An unfinished matter\n\nThe bridge is still closed.');
    await form.getByLabel('Outlet').fill('Half Moon News');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    const tray = page.getByRole('status', { name: 'Import' });
    await expect(tray).toContainText('1 to confirm');
    await page.getByRole('link', { name: 'Activity' }).click();
    await tray.getByRole('button', { name: 'Look and confirm' }).click();
    await expect(form.getByLabel('Outlet')).toHaveValue('Half Moon News');

    await dialog(page).getByRole('button', { name: 'Paste or choose more' }).click();
    await dialog(page).getByLabel('Paste an article').fill('Another one, not yet sent');
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Library', exact: true }).click();
    await page.getByRole('button', { name: 'Add' }).click();
    await expect(dialog(page).getByLabel('Paste an article')).toHaveValue(
      'Another one, not yet sent',
    );
  });

  test('a text is read when the server is back, nothing to do by hand', async ({ page }) => {
    await openLibrary(page);
    await page.route('**/api/v1/import-proposals*', (route) => route.abort(), { times: 1 });
    await choose(page, [file('late.txt', 'A late arrival\n\nIt came at noon.')]);
    await expect(entry(page, 'A late arrival')).toContainText('Ready to confirm');
  });
});
