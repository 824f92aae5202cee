import {
  footingOf,
  whyDependent,
  type Footing,
  type IndependenceContext,
  type SourcedClaim,
} from './independence.ts';

/** Claims that count as one source, in the order given. */
export interface IndependentSource<Claim> {
  claims: Claim[];
  /** Why they are one, "both rest on one source"; null of a claim that stands alone. */
  because: string | null;
}

/**
 * The independent sources of some claims: those that hang together, directly or over others, are
 * one. That never counts too many; where one claim rests on two that know nothing of each other,
 * it counts one too few. Takes time in proportion to the claims and their links.
 */
export function independentSources<Claim extends SourcedClaim>(
  claims: readonly Claim[],
  context: IndependenceContext,
): IndependentSource<Claim>[] {
  const footings = claims.map((claim) => footingOf(claim, context));
  const sets = new DisjointSets(claims.length);
  const meet = (keysOf: (footing: Footing) => Iterable<string>, first: Map<string, number>) => {
    footings.forEach((footing, at) => {
      for (const key of keysOf(footing)) {
        const other = first.get(key);
        if (other !== undefined) sets.join(at, other);
      }
    });
  };
  const ends = joinedBy(footings, sets, ({ farEnd }) => farEnd);
  joinedBy(footings, sets, ({ text }) => text);
  meet(({ links }) => links, ends);
  const voices = new Map<string, number[]>();
  footings.forEach(({ voice }, at) => {
    const standing = voices.get(voice);
    if (standing) standing.push(at);
    else voices.set(voice, [at]);
  });
  for (const [at, { links }] of footings.entries()) {
    for (const link of links) {
      for (const other of voices.get(link) ?? []) sets.join(at, other);
      // Joined once, they stay joined: the next claim that rests on this outlet meets the first.
      voices.set(link, (voices.get(link) ?? []).slice(0, 1));
    }
  }
  return sets.groups().map((members) => ({
    claims: members.flatMap((at) => claims[at] ?? []),
    because: reasonOf(members.flatMap((at) => footings[at] ?? [])),
  }));
}

/** Joins those that share a key, and says who had each first. */
function joinedBy(
  footings: readonly Footing[],
  sets: DisjointSets,
  keyOf: (footing: Footing) => string,
): Map<string, number> {
  const first = new Map<string, number>();
  for (const [at, footing] of footings.entries()) {
    const key = keyOf(footing);
    const other = first.get(key);
    if (other === undefined) first.set(key, at);
    else sets.join(at, other);
  }
  return first;
}

function reasonOf([first, ...others]: readonly Footing[]): string | null {
  if (!first || others.length === 0) return null;
  for (const other of others) {
    const reason = whyDependent(first, other);
    if (reason) return reason;
  }
  return 'they hang together over others';
}

/** Numbers from 0 that are joined into sets (union–find). */
class DisjointSets {
  private readonly parents: number[];

  constructor(size: number) {
    this.parents = Array.from({ length: size }, (_, at) => at);
  }

  join(a: number, b: number): void {
    const [low, high] = [this.rootOf(a), this.rootOf(b)].sort((x, y) => x - y);
    if (low !== undefined && high !== undefined) this.parents[high] = low;
  }

  groups(): number[][] {
    const groups = new Map<number, number[]>();
    this.parents.forEach((_, at) => {
      const root = this.rootOf(at);
      const members = groups.get(root);
      if (members) members.push(at);
      else groups.set(root, [at]);
    });
    return [...groups.values()];
  }

  private rootOf(start: number): number {
    let at = start;
    for (let up = this.parents[at] ?? at; up !== at; up = this.parents[at] ?? at) {
      this.parents[at] = this.parents[up] ?? up;
      at = up;
    }
    return at;
  }
}
