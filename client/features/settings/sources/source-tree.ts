import type { Source } from '#contract/nouns.ts';

/** A source and how deep it stands below whom it speaks for, or what it is part of. */
export interface Branch {
  source: Source;
  depth: number;
}

/** Sources in the order of a tree: each directly below whom it speaks for, by name. */
export function branchesOf(sources: readonly Source[]): Branch[] {
  const ids = new Set(sources.map(({ id }) => id));
  const below = new Map<string | null, Source[]>();
  for (const source of sources) {
    const parent = parentOf(source);
    const known = parent !== null && ids.has(parent) ? parent : null;
    below.set(known, [...(below.get(known) ?? []), source]);
  }
  const walk = (parent: string | null, depth: number): Branch[] =>
    [...(below.get(parent) ?? [])]
      .sort((one, other) => one.name.localeCompare(other.name))
      .flatMap((source) => [{ source, depth }, ...walk(source.id, depth + 1)]);
  return walk(null, 0);
}

function parentOf({ speaksFor, partOf }: Source): string | null {
  return (speaksFor ?? partOf)?.id ?? null;
}
