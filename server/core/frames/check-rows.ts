import { frameLimits } from './limits.ts';
import type { FrameFields } from './frame.ts';

/** Where in a file something is wrong, and what. */
export interface CodebookProblem {
  /** "Line 7", "Frame 3" */
  at: string;
  message: string;
}

export interface ReadCodebook {
  /** Empty where anything is wrong: half a codebook is none. */
  frames: FrameFields[];
  problems: CodebookProblem[];
}

/** An entry of a file before it is looked at. */
export type CodebookRow =
  | { at: string; problem: string }
  | { at: string; fields: ReadonlyMap<string, string>; surplus: boolean };

/** Every entry has a name of its own and fits; otherwise all that is wrong is said at once. */
export function checkRows(rows: readonly CodebookRow[]): ReadCodebook {
  const problems: CodebookProblem[] = [];
  const firstAt = new Map<string, string>();
  const frames = rows.map((row): FrameFields | null => {
    const { at } = row;
    if ('problem' in row) {
      problems.push({ at, message: row.problem });
      return null;
    }
    const frame = frameOf(row.fields);
    const key = sameName(frame.name);
    const twin = firstAt.get(key);
    if (twin === undefined) firstAt.set(key, at);
    const message = problemOf(frame, row.surplus, twin);
    if (message !== null) problems.push({ at, message });
    return frame;
  });
  if (rows.length === 0) problems.push({ at: 'The file', message: 'It names no frame.' });
  if (rows.length > frameLimits.frames) {
    const message = `It names ${rows.length} frames; a codebook holds ${frameLimits.frames} at most.`;
    problems.push({ at: 'The file', message });
  }
  return { frames: problems.length > 0 ? [] : frames.filter((frame) => frame !== null), problems };
}

/** Names that differ by capitals or spaces alone are one. */
export function sameName(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}

function frameOf(fields: ReadonlyMap<string, string>): FrameFields {
  const text = (column: string) => (fields.get(column) ?? '').replace(/\s+/g, ' ').trim();
  return {
    name: text('name'),
    description: text('description') || null,
    source: text('source') || null,
  };
}

function problemOf(frame: FrameFields, surplus: boolean, twin: string | undefined): string | null {
  if (frame.name === '') return 'It has no name.';
  if (twin !== undefined) return `“${frame.name}” stands there already: ${twin.toLowerCase()}.`;
  if (surplus) {
    return 'It has more cells than the first line has columns; text with commas goes into quotation marks.';
  }
  const long = (['name', 'description', 'source'] as const).find(
    (field) => (frame[field]?.length ?? 0) > frameLimits[field],
  );
  return long === undefined ? null : `Its ${long} is longer than ${frameLimits[long]} characters.`;
}
