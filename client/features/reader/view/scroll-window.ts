/** A stretch of the text, in pixels from its top. */
export interface ScrollWindow {
  top: number;
  bottom: number;
}

/**
 * Coarse, so that scrolling is a change now and then and not sixty a second. Wider steps, and each
 * change costs more; narrower, and there are more of them.
 */
const step = 240;
/** What stands ready above and below the screen, for whoever scrolls faster than it is drawn. */
const margin = 480;

/** What should stand ready around the part of the text that is on the screen. */
export function windowAround(screen: ScrollWindow): ScrollWindow {
  // From its top alone: were its bottom rounded too, each step would be two changes.
  const top = Math.floor(screen.top / step) * step;
  const height = Math.ceil((screen.bottom - screen.top) / step) * step;
  return { top: top - margin, bottom: top + step + height + margin };
}

/** Before anything is measured: the top of a text on a large screen. */
export const firstWindow = windowAround({ top: 0, bottom: 1080 });
