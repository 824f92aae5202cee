import { sameName } from './check-rows.ts';
import type { FrameFields } from './frame.ts';

interface Standing {
  key: string;
  name: string;
  archived: boolean;
}

/** What loading a codebook does to the one that stands. */
export interface LoadPlan<Frame extends Standing> {
  add: FrameFields[];
  /** Archived frames that the file names. */
  bringBack: Frame[];
  /** Frames in use that it names: they stay as they are. */
  keep: Frame[];
  /** Frames in use that it does not name, where those are to go. */
  archive: Frame[];
}

/** Names make frames the same; nothing that stands is written over. */
export function planLoad<Frame extends Standing>(
  standing: readonly Frame[],
  loaded: readonly FrameFields[],
  archiveOthers: boolean,
): LoadPlan<Frame> {
  const known = new Set(standing.map(({ name }) => sameName(name)));
  const named = new Set(loaded.map(({ name }) => sameName(name)));
  const isNamed = ({ name }: Standing) => named.has(sameName(name));
  return {
    add: loaded.filter(({ name }) => !known.has(sameName(name))),
    bringBack: standing.filter((frame) => frame.archived && isNamed(frame)),
    keep: standing.filter((frame) => !frame.archived && isNamed(frame)),
    archive: archiveOthers ? standing.filter((frame) => !frame.archived && !isNamed(frame)) : [],
  };
}
