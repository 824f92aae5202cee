import type { Span } from '#core/text/span.ts';

/** The passage that "120-164" names: code points, end exclusive; null where it names none. */
export function passageInAddress(at: string | undefined): Span | null {
  const match = /^(\d{1,9})-(\d{1,9})$/.exec(at ?? '');
  const [start, end] = [Number(match?.[1]), Number(match?.[2])];
  return start < end ? { start, end } : null;
}
