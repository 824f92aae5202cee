import { mkdirSync, openSync, renameSync, statSync } from 'node:fs';
import { StartError } from './start-error.ts';

const logLimit = 10_000_000;

/** Makes the folder for everything this server keeps, closed to other users. */
export function makeDataFolder(folder: string): void {
  // As root PostgreSQL runs as another account, which has to pass; the files in it stay closed.
  const mode = process.getuid?.() === 0 ? 0o711 : 0o700;
  try {
    mkdirSync(folder, { recursive: true, mode });
  } catch (error) {
    throw new StartError(
      `The data folder ${folder} cannot be made (${String(error)}). Set PARALLAX_DATA to another.`,
    );
  }
}

/** Opens a log to append to. One that has grown long becomes FILE.1, in place of an older one. */
export function openLog(file: string): number {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > logLimit) renameSync(file, `${file}.1`);
  return openSync(file, 'a', 0o600);
}
