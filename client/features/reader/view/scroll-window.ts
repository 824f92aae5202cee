/** A stretch of the text, in pixels from its top. */
export interface ScrollWindow {
  top: number;
  bottom: number;
}

/**
 * Coarse, so that scrolling is a change now and then and not sixty a second: each repaints the
 * passages of the whole window, for the browser does not repaint less. Wider steps, and each
 * change costs more; narrower, and there are more of them.
 */
const step = 480;

/** What should stand ready around the part of the text that is on the screen. */
export function windowAround(screen: ScrollWindow): ScrollWindow {
  return {
    top: (Math.floor(screen.top / step) - 1) * step,
    bottom: (Math.ceil(screen.bottom / step) + 1) * step,
  };
}

/** Before anything is measured: the top of a text on a large screen. */
export const firstWindow = windowAround({ top: 0, bottom: 1080 });
