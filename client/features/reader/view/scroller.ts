/** The element that scrolls a text; null where it is the window itself. */
export function scrollerOf(element: Element): HTMLElement | null {
  for (let above = element.parentElement; above; above = above.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(above).overflowY)) return above;
  }
  return null;
}

/** What of the page is on the screen: its top and bottom in the coordinates of the screen. */
export function screenOf(scroller: HTMLElement | null): { top: number; bottom: number } {
  if (!scroller) return { top: 0, bottom: window.innerHeight };
  const { top, bottom } = scroller.getBoundingClientRect();
  return { top, bottom };
}

/** Bring a place on the screen to a third of its height, where eyes look first. */
export function scrollToRect(scroller: HTMLElement | null, rect: DOMRect): void {
  const screen = screenOf(scroller);
  const top = rect.top - screen.top - (screen.bottom - screen.top) / 3;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  // A long way is jumped: nobody reads what rushes past.
  const near = Math.abs(top) < 2 * window.innerHeight;
  (scroller ?? window).scrollBy({ top, behavior: near && !calm ? 'smooth' : 'instant' });
}

export function isInView(scroller: HTMLElement | null, rect: DOMRect, margin = 0): boolean {
  const screen = screenOf(scroller);
  return rect.top >= screen.top + margin && rect.bottom <= screen.bottom - margin;
}
