import type { ArticleFrame, Frame } from '#contract/frames.ts';
import type { Coding } from '#core/frames/frame.ts';

/** What an article is coded with, as it is sent. */
export function codingsOf(frames: readonly ArticleFrame[]): Coding[] {
  return frames.map(({ key, primary }) => ({ frame: key, primary }));
}

/** The frames to choose from: those in use, and whatever the article carries besides. */
export function choosable(codebook: readonly Frame[], codings: readonly Coding[]): Frame[] {
  return codebook.filter(
    ({ key, archived }) => !archived || codings.some(({ frame }) => frame === key),
  );
}

/** Codes the frame, or takes it off, its lead with it. */
export function toggled(codings: readonly Coding[], frame: string): Coding[] {
  const without = codings.filter((coding) => coding.frame !== frame);
  return without.length < codings.length ? without : [...codings, { frame, primary: false }];
}

/** Makes the frame the primary one, or no longer; what leads is coded. */
export function ledBy(codings: readonly Coding[], frame: string): Coding[] {
  const leads = codings.some((coding) => coding.frame === frame && coding.primary);
  const others = codings
    .filter((coding) => coding.frame !== frame)
    .map((coding) => ({ ...coding, primary: coding.primary && leads }));
  return [...others, { frame, primary: !leads }];
}

/** "Economic (primary), Morality"; none: "no frame". */
export function codingsInWords(codings: readonly Coding[], codebook: readonly Frame[]): string {
  const nameOf = (key: string) => codebook.find((frame) => frame.key === key)?.name ?? key;
  return (
    codings
      .map(({ frame, primary }) => (primary ? `${nameOf(frame)} (primary)` : nameOf(frame)))
      .join(', ') || 'no frame'
  );
}
