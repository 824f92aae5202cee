/** Whose claims are open: all or those of one column, quoted or paraphrased. */
export interface OpenVoice {
  id: string;
  column: string | null;
  how: 'quoted' | 'indirect';
}

const written = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?::(.*?))?(:indirect)?$/;

/**
 * Reads "id", "id:column", "id::indirect"; null: nothing is open. Keys of columns have colons of
 * their own.
 */
export function parseOpenVoice(text: string | undefined): OpenVoice | null {
  const [, id, column = '', indirect] = written.exec(text ?? '') ?? [];
  if (id === undefined) return null;
  return { id, column: column === '' ? null : column, how: indirect ? 'indirect' : 'quoted' };
}

export function writeOpenVoice({ id, column, how }: OpenVoice): string {
  if (how === 'indirect') return `${id}:${column ?? ''}:indirect`;
  return column === null ? id : `${id}:${column}`;
}
