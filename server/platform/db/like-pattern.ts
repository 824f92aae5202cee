/** A LIKE pattern for "holds this anywhere": what the text itself writes is not a pattern. */
export function likePattern(text: string): string {
  return `%${text.replace(/[\\%_]/g, '\\$&')}%`;
}
