import type { Page } from '@playwright/test';

/** On the screen, in whole pixels. */
export interface Line {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Where words of the open article stand: a box for each line they run over. */
export function linesOf(page: Page, words: string): Promise<Line[]> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0 || !node.parentElement?.closest('[aria-label="Text of the article"]')) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      return Array.from(range.getClientRects(), ({ left, right, top, bottom }) => ({
        left: Math.round(left),
        right: Math.round(right),
        top: Math.round(top),
        bottom: Math.round(bottom),
      }));
    }
    return [];
  }, words);
}
