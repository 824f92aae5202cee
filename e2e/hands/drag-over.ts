import type { Page } from '@playwright/test';
import { linesOf } from './lines-of.ts';

/** Selects words of the open article as a hand does: press at the first, drag to the last. */
export async function dragOver(page: Page, words: string): Promise<void> {
  await page.getByLabel('Text of the article').getByText(words).first().scrollIntoViewIfNeeded();
  const lines = await linesOf(page, words);
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) throw new Error(`“${words}” is not in the text.`);
  await page.mouse.move(first.left + 1, (first.top + first.bottom) / 2);
  await page.mouse.down();
  await page.mouse.move(last.right - 1, (last.top + last.bottom) / 2, { steps: 8 });
  await page.mouse.up();
}
