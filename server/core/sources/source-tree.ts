/** Whom a source speaks for and what it is a part of; both lead upwards. */
export interface SourceParents {
  id: string;
  speaksForId: string | null;
  partOfId: string | null;
}

/**
 * The circle that runs through a source, as ids from the source back to itself; null where there is
 * none. Both relations count as one tree: whoever speaks for a body cannot be the body's whole.
 */
export function findCircle(id: string, sources: readonly SourceParents[]): string[] | null {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const seen = new Set<string>();
  const climb = (path: string[]): string[] | null => {
    const source = byId.get(path.at(-1) ?? id);
    for (const parent of [source?.speaksForId, source?.partOfId]) {
      if (!parent) continue;
      if (parent === id) return [...path, id];
      // What was climbed once without meeting the source does not lead to it the second time.
      if (seen.has(parent)) continue;
      seen.add(parent);
      const circle = climb([...path, parent]);
      if (circle) return circle;
    }
    return null;
  };
  return climb([id]);
}

/**
 * The parents of a source that takes another's place: where it pointed at the one it replaces, it
 * points at what that one pointed at.
 */
export function parentsAfterMerge(into: SourceParents, merged: SourceParents): SourceParents {
  const inherit = (own: string | null, theirs: string | null) => {
    const parent = own === merged.id ? theirs : own;
    return parent === into.id ? null : parent;
  };
  return {
    id: into.id,
    speaksForId: inherit(into.speaksForId, merged.speaksForId),
    partOfId: inherit(into.partOfId, merged.partOfId),
  };
}
