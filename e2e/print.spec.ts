import type { Locator, Page } from '@playwright/test';
import { expect, signedInTest as test } from './fixtures.ts';
import { ownRequest } from './people.ts';
import { topicNamed } from './topics.ts';

const outlets = ['Al-Marfa', 'Copperfield Times', 'Dnipro Dispatch', 'Lakeside Herald', 'Newsweek'];
const aid = 'How much aid has Ukraine received?';

async function openTopic(page: Page, search = ''): Promise<void> {
  await page.goto(`/compare/${await topicNamed(page, /^US support for Ukraine$/)}${search}`);
  await expect(page.getByRole('grid').getByText(aid)).toBeVisible();
}

const question = 'th[scope=row]';

/** The bands of columns, as they follow each other on paper. */
const bands = (page: Page) => page.getByRole('table', { name: /^Questions by outlet, / });
const asPaper = (page: Page) => page.emulateMedia({ media: 'print' });

/** The heads of a band, and whether all their words can be read: none is cut off. */
const headsOf = (band: Locator) =>
  band.locator('thead th').evaluateAll((cells) =>
    cells.map((cell) => ({
      name: (cell as HTMLElement).innerText.split('\n')[0] ?? '',
      isWhole: [cell, ...cell.querySelectorAll('*')].every(
        (part) =>
          // Of what stands in a line no box is measured.
          part.clientWidth === 0 ||
          (part.scrollWidth <= part.clientWidth && part.scrollHeight <= part.clientHeight),
      ),
    })),
  );

test.describe('the printed comparison', () => {
  test('stands in bands of columns, each with every question and its heads in full', async ({
    page,
  }) => {
    await openTopic(page);
    const questions = await page.getByRole('grid').locator(question).allInnerTexts();
    expect(questions.length).toBeGreaterThan(10);
    const heads = await page.getByRole('grid').getByRole('columnheader').allInnerTexts();
    await asPaper(page);
    await expect(bands(page)).toHaveCount(3);
    await expect(page.getByRole('grid')).toBeHidden();
    await expect(page.getByRole('navigation', { name: 'Sections' })).toBeHidden();
    await expect(page.getByRole('search')).toBeHidden();
    await expect(page.getByRole('button', { name: 'Make report' })).toBeHidden();
    await expect(page.getByRole('list', { name: 'States of a cell' })).toHaveCount(1);

    const printed: string[] = [];
    for (const band of await bands(page).all()) {
      expect(await band.locator(question).allInnerTexts()).toEqual(questions);
      const heads = await headsOf(band);
      expect(heads.filter(({ isWhole }) => !isWhole)).toEqual([]);
      printed.push(...heads.map(({ name }) => name));
    }
    const names = heads.map((head) => head.split('\n')[0] ?? '');
    expect(printed.filter((name) => name !== 'Question').sort()).toEqual(
      names.filter((name) => name !== 'Question').sort(),
    );
    await expect(bands(page).first().getByRole('columnheader')).toContainText([
      'columns 1–4 of 13',
      'of all 13 columns',
      ...outlets.slice(0, 4),
    ]);
    await expect(bands(page).nth(1).getByRole('columnheader', { name: 'Relation' })).toHaveCount(0);
  });

  test('lies across the page; other views stand upright', async ({ page }) => {
    await openTopic(page);
    expect(await pageSizes(page)).toEqual(['across']);
    await page.goto(`${page.url()}?view=coverage`);
    await expect(page.getByRole('group', { name: /^Coverage/ })).toBeVisible();
    expect(await pageSizes(page)).toEqual(['upright']);
  });

  test('says its topic, filters and time, and is dark on white in the dark too', async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await openTopic(page, '?by=language&statuses=approved&publishedFrom=2021&q=aid');
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
    await expect(page.getByRole('heading', { name: 'US support for Ukraine' })).toBeVisible();
    const about = page.getByRole('group', { name: 'About this print' });
    await expect(about).toContainText(/Matrix · printed \d+ \w+ \d{4}/);
    await expect(about).toContainText(
      'A column for each language · Status: approved · Published: from 2021 · Questions with “aid”',
    );
    const [ink, ground] = await bands(page)
      .getByText(aid)
      .evaluate((words) => [
        getComputedStyle(words).color,
        getComputedStyle(document.body).backgroundColor,
      ]);
    expect([ink, ground]).toEqual(['rgb(28, 31, 38)', 'rgb(255, 255, 255)']);
    await page.emulateMedia({ colorScheme: 'dark', media: 'screen' });
    await expect(bands(page)).toHaveCount(0);
    await expect(page.getByRole('grid')).toBeVisible();
  });

  test('of a large table says which rows are missing; the print command brings them', async ({
    page,
  }) => {
    // No window opens for a print here: what is asked for is written down.
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-asked-to-print', '');
    });
    const topicId = await longTopic(page, 100);
    await page.goto(`/compare/${topicId}`);
    await expect(page.getByRole('grid').getByText('Question 1?')).toBeVisible();
    await asPaper(page);
    await expect(page.getByText(/^Rows \d+–100 of 100 are not on this print/)).toBeVisible();
    await expect(bands(page).first().getByText('Question 100?')).toHaveCount(0);

    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByRole('menuitem', { name: 'Print' }).click();
    await expect(page.locator('html[data-asked-to-print]')).toBeAttached();
    await page.locator('html').evaluate((html) => html.removeAttribute('data-asked-to-print'));
    await page.keyboard.press('Control+p');
    await expect(page.locator('html[data-asked-to-print]')).toBeAttached();
    await asPaper(page);
    await expect(bands(page).first().getByText('Question 100?')).toBeVisible();
    await expect(bands(page).first().locator(question)).toHaveCount(100);
    await expect(page.getByText('not on this print')).toHaveCount(0);
  });
});

/** How the pages of a print lie: "across", "upright", or both. */
async function pageSizes(page: Page): Promise<string[]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  return [
    ...new Set(
      boxes.map(([, width, height]) => (Number(width) > Number(height) ? 'across' : 'upright')),
    ),
  ];
}

/** A topic with the demo's articles and more cells than one answer holds. */
async function longTopic(page: Page, count: number): Promise<string> {
  const post = async (path: string, data: object) => {
    const made = await page.request.post(`/api/v1${path}`, { data, headers: ownRequest });
    expect(made.ok()).toBe(true);
    return (await made.json()) as { id: string };
  };
  const { id: topicId } = await post('/topics', { name: `A long list, ${Date.now()}` });
  const found = await page.request.get('/api/v1/articles?limit=100');
  const { items } = (await found.json()) as { items: { id: string }[] };
  await post('/article-changes', {
    articleIds: items.map(({ id }) => id),
    change: { do: 'add to topic', topicId },
  });
  for (let n = 1; n <= count; n += 1) {
    await post('/questions', { topicId, text: `Question ${n}?`, kind: 'account' });
  }
  return topicId;
}
