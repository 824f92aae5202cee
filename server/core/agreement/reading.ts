/** How far one may build on an alpha. */
export type Reading = 'reliable' | 'tentative' | 'not reliable';

/**
 * K. Krippendorff, Content Analysis (2nd edition, 2004), p. 241: rely on 0.800 and above, draw
 * tentative conclusions from 0.667 on, discard what lies below.
 */
export const reliableFrom = 0.8;
export const tentativeFrom = 0.667;

export function readingOf(alpha: number): Reading {
  if (alpha >= reliableFrom) return 'reliable';
  return alpha >= tentativeFrom ? 'tentative' : 'not reliable';
}
