import { governments, partsOfGovernments } from './locales/en.ts';

/** A source as a team keeps it, by name: whom it speaks for and what it is a part of. */
export interface NamedSource {
  name: string;
  aliases?: readonly string[] | undefined;
  speaksFor?: string | null | undefined;
  partOf?: string | null | undefined;
}

/** Whom the names in scopes and chains stand for. */
export interface SourceNames {
  /** The body at the top of what a source speaks for: "envoy" → "ministry" → "the state". */
  bodyOf(name: string): string;
  /** Whether a body is a part of another, directly or over others. */
  isPartOf(part: string, whole: string): boolean;
}

interface Entry {
  key: string;
  speaksFor: string | null;
  partOf: string | null;
}

/**
 * A team's sources, completed by the names the news has for governments. Where a team says whom a
 * source speaks for or what it is a part of, that stands; circles end where they began.
 */
export function sourceNames(sources: readonly NamedSource[]): SourceNames {
  const entries = new Map<string, Entry>();
  const keys = new Map<string, string>();
  const keyOf = (name: string) => keys.get(plain(name)) ?? plain(name);
  const add = ({ name, aliases = [], speaksFor = null, partOf = null }: NamedSource) => {
    const key = plain(name);
    keys.set(key, key);
    for (const alias of aliases) if (!keys.has(plain(alias))) keys.set(plain(alias), key);
    const known = entries.get(key);
    entries.set(key, {
      key,
      speaksFor: speaksFor ?? known?.speaksFor ?? null,
      partOf: partOf ?? known?.partOf ?? null,
    });
  };
  sources.forEach(add);
  addGovernments(entries, keys);

  const bodyOf = (name: string) => climb(keyOf(name), (key) => entries.get(key)?.speaksFor, keyOf);
  const isPartOf = (part: string, whole: string) => {
    const top = bodyOf(whole);
    const seen = new Set<string>();
    const waiting = [keyOf(part)];
    for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
      if (seen.has(key)) continue;
      seen.add(key);
      const { speaksFor, partOf } = entries.get(key) ?? {};
      if (partOf && bodyOf(partOf) === top) return true;
      for (const parent of [speaksFor, partOf]) if (parent) waiting.push(keyOf(parent));
    }
    return false;
  };
  return { bodyOf, isPartOf };
}

/** Only names the team does not know; what it says of its own sources is not added to. */
function addGovernments(entries: Map<string, Entry>, keys: Map<string, string>): void {
  for (const [country, ...names] of governments) {
    const known = [country, ...names].map(plain).filter((name) => keys.has(name));
    const key = keys.get(known[0] ?? '') ?? plain(country);
    for (const name of [country, ...names]) if (!keys.has(plain(name))) keys.set(plain(name), key);
  }
  for (const [whole, ...parts] of partsOfGovernments) {
    for (const part of parts) {
      const key = keys.get(plain(part)) ?? plain(part);
      if (entries.has(key)) continue;
      entries.set(key, { key, speaksFor: null, partOf: keys.get(plain(whole)) ?? plain(whole) });
    }
  }
}

function climb(
  from: string,
  parentOf: (key: string) => string | null | undefined,
  keyOf: (name: string) => string,
): string {
  const seen = new Set<string>();
  let key = from;
  for (let parent = parentOf(key); parent; parent = parentOf(key)) {
    if (seen.has(key)) break;
    seen.add(key);
    key = keyOf(parent);
  }
  return key;
}

/** "The  State Department" and "state department" are one name. */
function plain(name: string): string {
  return name.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim().replace(/^the /, '');
}
