import { existsSync } from 'node:fs';
import path from 'node:path';

/** The folder of package.json: this file runs from its source and from the bundle in dist/. */
export const projectRoot = findUpwards(import.meta.dirname);

function findUpwards(folder: string): string {
  if (existsSync(path.join(folder, 'package.json'))) return folder;
  const parent = path.dirname(folder);
  if (parent === folder) throw new Error('No package.json above this file');
  return findUpwards(parent);
}
