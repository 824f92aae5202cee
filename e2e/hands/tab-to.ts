import type { Locator, Page } from '@playwright/test';

/** More stops than any page has before what is wanted: going round is a defect. */
const mostStops = 120;

/** Presses Tab until the control has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  await control.waitFor();
  for (let stop = 0; stop <= mostStops; stop += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${mostStops} times Tab did not lead to ${control.toString()}.`);
}
