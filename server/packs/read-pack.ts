import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { corpusPack, type CorpusPack } from './corpus-pack.ts';

/** A pack as it lies in a folder: what an editor says, and the texts it is said of. */
export interface PackFolder {
  pack: CorpusPack;
  /** The bytes of each file the pack names. */
  files: Map<string, Buffer>;
}

/** Why a folder is no pack; every reason is one line. */
export class NotAPack extends Error {}

const fileNames = ['pack.json', 'expected-claims.json'];

export function readPack(folder: string): PackFolder {
  const file = fileNames.map((name) => path.join(folder, name)).find((name) => existsSync(name));
  if (!file) throw new NotAPack(`${folder} holds neither ${fileNames.join(' nor ')}.`);
  const pack = parsePack(file);
  const names = pack.articles.flatMap((article) => [article.file, ...(article.revisions ?? [])]);
  return { pack, files: new Map(names.map((name) => [name, readText(folder, name)])) };
}

function parsePack(file: string): CorpusPack {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new NotAPack(`${file} is not JSON: ${error instanceof Error ? error.message : ''}`);
  }
  const parsed = corpusPack.safeParse(json);
  if (!parsed.success) throw new NotAPack(`${file}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

function readText(folder: string, name: string): Buffer {
  // A pack names files beside it, never somewhere else on the disk.
  if (path.basename(name) !== name) throw new NotAPack(`${name} is not the name of a file.`);
  const file = path.join(folder, name);
  if (!existsSync(file)) throw new NotAPack(`${file} is named in the pack but is not there.`);
  return readFileSync(file);
}
