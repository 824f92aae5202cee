// The views in the browser: first paint and long tasks at 100,000 claims, the matrix scrolled.
import { chromium, type Page } from '@playwright/test';
import { chromiumArgs, findChromium } from '../scripts/find-chromium.ts';
import { benchKey } from './material/load-desk.ts';
import { uuid } from './material/random.ts';
import { topicSizes, type Size } from './material/size.ts';
import { quantiles, report, type Measured } from './support/measure.ts';
import { withServer } from './support/with-server.ts';

const desk: Size = { outlets: 12, topics: 1, questions: 30, articles: 300, claims: 1_500 };
const rounds = 5;
const topic = uuid(6, 0);
/** What stands behind the "?", and what holds the view. */
const views: Record<string, { search: string; holder: string }> = {
  matrix: { search: '', holder: '[data-cell]' },
  figures: { search: 'view=figures', holder: '[aria-label="Figures"]' },
  wording: { search: 'view=wording', holder: '[aria-label="Wording"]' },
  voices: { search: 'view=voices', holder: '[aria-label="Voices"]' },
  timeline: { search: 'view=timeline', holder: '[aria-label="Timeline"]' },
  texts: { search: 'view=texts', holder: '[aria-label="Texts"]' },
  coverage: { search: 'view=coverage', holder: '[aria-label="Coverage"]' },
  'in words': { search: 'view=summary', holder: '[aria-label="Summary"]' },
};

const { executablePath, env } = findChromium();
const browser = await chromium.launch({
  executablePath,
  env: { ...process.env, ...env },
  args: chromiumArgs,
});
const rows: Measured[] = [];
try {
  await withServer('bench-comparison-100x', topicSizes['100x'], async (url) => {
    for (const [name, view] of Object.entries(views)) rows.push(...(await opened(url, name, view)));
  });
  await withServer('bench-views-desk', desk, async (url) => {
    rows.push(await scrolled(url));
  });
} finally {
  await browser.close();
}
report(rows);

async function newPage(): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    extraHTTPHeaders: { Authorization: `Bearer ${benchKey}` },
  });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Reflect.set(window, 'longTasks', tasks);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  return page;
}

/** From the address to the whole view; the browser's cache holds the application. */
async function opened(
  url: string,
  name: string,
  { search, holder }: { search: string; holder: string },
): Promise<Measured[]> {
  const page = await newPage();
  const paints: number[] = [];
  const times: number[] = [];
  const longest: number[] = [];
  for (let round = -1; round < rounds; round += 1) {
    const since = performance.now();
    await page.goto(`${url}/compare/${topic}?${search}`);
    await page.locator(holder).first().waitFor({ timeout: 60_000 });
    // What stands for what is still to come.
    await page.waitForFunction(() => !document.querySelector('main [role="status"]'));
    const time = performance.now() - since;
    await page.waitForTimeout(1_500);
    const tasks = await page.evaluate(() => Reflect.get(window, 'longTasks') as number[]);
    const paint = await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    );
    if (round < 0) continue;
    paints.push(paint);
    times.push(time);
    longest.push(Math.max(0, ...tasks));
  }
  await page.context().close();
  return [
    { what: `${name}: first paint`, ...quantiles(paints), budget: 1_000 },
    { what: `${name}: all there`, ...quantiles(times), budget: null },
    { what: `${name}: longest task`, ...quantiles(longest), budget: 200 },
  ];
}

/** Frames while the whole table goes by, 30 questions by 12 outlets. */
async function scrolled(url: string): Promise<Measured> {
  const page = await newPage();
  await page.goto(`${url}/compare/${topic}`);
  await page.locator('[data-cell]').first().waitFor();
  await page.waitForTimeout(1_000);
  const frames = await page.evaluate(async () => {
    const scroller = document.querySelector('[data-matrix-scroller]');
    if (!scroller) throw new Error('no table');
    const times: number[] = [];
    let last = await new Promise<number>(requestAnimationFrame);
    for (let at = 0; at < 240; at += 1) {
      scroller.scrollTop = (at / 240) * (scroller.scrollHeight - scroller.clientHeight);
      const now = await new Promise<number>(requestAnimationFrame);
      times.push(now - last);
      last = now;
    }
    return times;
  });
  await page.context().close();
  return { what: 'matrix of 30 × 12: frames, scrolled', ...quantiles(frames), budget: 20 };
}
