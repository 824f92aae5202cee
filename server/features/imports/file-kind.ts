import path from 'node:path';

export type FileKind = 'text' | 'markdown' | 'html';

const kinds: Readonly<Record<string, FileKind>> = {
  '': 'text',
  '.txt': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
};

/** How a file of this name is read; pasted text has none. Null: not at all. */
export function fileKind(fileName: string | undefined): FileKind | null {
  return kinds[path.extname(fileName ?? '').toLowerCase()] ?? null;
}
