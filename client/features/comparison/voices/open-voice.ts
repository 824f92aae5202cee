/** Whose claims are open: all or those of one column, quoted or paraphrased. */
export interface OpenVoice {
  id: string;
  column: string | null;
  how: 'quoted' | 'indirect';
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Reads "id", "id:column", "id::indirect"; null: nothing is open. */
export function parseOpenVoice(text: string | undefined): OpenVoice | null {
  const [id = '', column = '', how] = (text ?? '').split(':');
  if (!uuid.test(id)) return null;
  return {
    id,
    column: uuid.test(column) || column === 'none' ? column : null,
    how: how === 'indirect' ? 'indirect' : 'quoted',
  };
}

export function writeOpenVoice({ id, column, how }: OpenVoice): string {
  if (how === 'indirect') return `${id}:${column ?? ''}:indirect`;
  return column === null ? id : `${id}:${column}`;
}
