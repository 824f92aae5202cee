/**
 * By text, which editors (by their place in the list) tagged something there. Who tagged nothing in
 * a text is taken not to have read it: an editor's silence says nothing of those who did.
 */
export function readersOf(
  editors: readonly (readonly { text: string }[])[],
): ReadonlyMap<string, ReadonlySet<number>> {
  const readers = new Map<string, Set<number>>();
  editors.forEach((claims, editor) => {
    for (const { text } of claims) {
      const known = readers.get(text) ?? new Set();
      readers.set(text, known.add(editor));
    }
  });
  return readers;
}
