import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { StartError } from './start-error.ts';

const shortest = 32;

/**
 * What sessions are signed with: PARALLAX_SECRET, else the one made at the first start and kept in
 * the data folder, readable by its owner alone. At least 32 characters.
 */
export function loadSecret({
  secret,
  dataFolder,
}: {
  readonly secret: string | undefined;
  readonly dataFolder: string;
}): string {
  if (secret !== undefined) return secret;
  const file = path.join(dataFolder, 'secret');
  const kept = read(file) ?? make(file);
  if (kept.length >= shortest) return kept;
  throw new StartError(
    `${file} is damaged: it holds ${kept.length} characters, not ${shortest} or more. ` +
      'Put it back from a backup, or remove it: everybody then signs in anew.',
  );
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Appears whole or not at all, and never replaces one that another process made meanwhile. */
function make(file: string): string {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${randomBytes(48).toString('base64url')}\n`, { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (error) {
    if (read(file) === undefined) throw error;
  } finally {
    rmSync(draft);
  }
  return readFileSync(file, 'utf8').trim();
}
