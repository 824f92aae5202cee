import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type * as Axe from 'axe-core';
import { expect } from './fixtures.ts';

const program = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe holds to be serious or critical, each with its rule and place; all rules, or these. A
 * document gets axe once: reading the program takes longer than checking a small page with it.
 */
export async function seriousIn(page: Page, rules?: string[]): Promise<string[]> {
  const isThere = await page.evaluate(() => 'axe' in window);
  if (!isThere) await page.evaluate(program);
  // A late answer may enable a control while axe reads: its colour is then there at once.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.evaluate(settle);
  const options: Axe.RunOptions = { resultTypes: ['violations'], ...(rules && { runOnly: rules }) };
  const { violations } = await page.evaluate(runAxe, options);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** In both themes, between which only colours differ. Changing the theme is slow: once a page, which stays in the other. */
export async function seriousInBoth(page: Page): Promise<string[]> {
  await expect(page.locator('.mantine-Skeleton-root')).toHaveCount(0);
  const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  const [first, second] = isDark ? (['dark', 'light'] as const) : (['light', 'dark'] as const);
  const found = await seriousIn(page);
  await page.emulateMedia({ colorScheme: second });
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', second);
  const others = await seriousIn(page, ['color-contrast']);
  return [...found.map((one) => `${first} ${one}`), ...others.map((one) => `${second} ${one}`)];
}

/** Runs in the page: what has set out before motion was reduced arrives, so colours are judged as they end up. */
async function settle(): Promise<void> {
  const movements = () =>
    document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  let moving: Animation[] = [];
  // A colour that has arrived can start the way of one that is inherited from it.
  do {
    await Promise.allSettled(moving.map(({ finished }) => finished));
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    moving = movements().filter(({ playState }) => playState === 'running');
  } while (moving.length > 0);
}

/** Runs in the page. An exported report stands in a frame where no script runs, so axe cannot. */
function runAxe(options: Axe.RunOptions): Promise<Pick<Axe.AxeResults, 'violations'>> {
  const { axe } = window as unknown as { axe: typeof Axe };
  return axe.run({ exclude: ['iframe'] }, options).then(({ violations }) => ({ violations }));
}
