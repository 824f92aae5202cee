import type { Page } from '@playwright/test';
import { expect } from '../fixtures.ts';

/** Tags the selection by a category's digit, once its chip shows: categories may come after the text. */
export async function pressDigit(page: Page, digit: string): Promise<void> {
  const chips = page.getByRole('group', { name: 'Tag the selection as' });
  await expect(chips.locator(`[aria-keyshortcuts="${digit}"]`)).toBeVisible();
  await page.keyboard.press(digit);
}
