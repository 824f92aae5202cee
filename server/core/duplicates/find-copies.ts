import { containment, shinglesOf, signatureLength, type Shingles } from './shingles.ts';
import { PostingLists } from './posting-lists.ts';

export interface CopyPair {
  a: string;
  b: string;
  /** Share of the shorter text that the longer one carries too, 0.5 to 1. */
  containment: number;
}

export interface Copies {
  /** In the order of the documents. */
  pairs: CopyPair[];
  /** Documents that are joined by pairs, each in one cluster, in their order. */
  clusters: string[][];
}

/**
 * Half of the shorter text stands in the longer.
 * Higher: an agency text that an outlet cut and framed is taken for its own work.
 * Lower: two outlets that quote one long statement are folded into one.
 */
export const leastContainment = 0.5;

/**
 * Shares of a signature that make a pair worth comparing whole. Half is expected at the limit;
 * at 0.3 a true pair is missed once in a thousand, and few others come through.
 */
const leastShared = 0.3;

/** A text of a few words ("Read more here") is found in many that are no copies of it. */
const leastShingles = 8;

/**
 * Documents kept for one shingle, the shortest first. More: phrases that everybody prints cost
 * more. Fewer: in a text that was copied more often than this, pairs are missed; its copies are
 * all paired with the shortest of them, and so still one cluster.
 */
const longestList = 48;

/**
 * Which documents carry the same text. Every document looks up all its shingles among the
 * signatures of the shorter ones, and what shares enough is compared whole: near linear in the
 * length of all texts. Texts are read once and not kept; memory is about 5 bytes a word.
 */
export function findCopies(documents: Iterable<{ id: string; text: string }>): Copies {
  const finder = new CopyFinder();
  for (const { id, text } of documents) finder.add(id, text);
  return finder.copies();
}

/** The same for documents that come one by one. */
export class CopyFinder {
  private readonly ids: string[] = [];
  private readonly shingles: Shingles[] = [];

  add(id: string, text: string): void {
    this.ids.push(id);
    this.shingles.push(shinglesOf(text));
  }

  copies(): Copies {
    const matches = findMatches(this.shingles);
    const idOf = (document: number) => this.ids[document] ?? '';
    const pairs = matches.map(({ a, b, share }) => ({
      a: idOf(a),
      b: idOf(b),
      containment: share,
    }));
    return { pairs, clusters: clustersOf(matches, this.ids) };
  }
}

interface Match {
  a: number;
  b: number;
  share: number;
}

function findMatches(shingles: readonly Shingles[]): Match[] {
  const lists = new PostingLists(longestList);
  const posted = new Int32Array(shingles.length);
  const counts = new Int32Array(shingles.length);
  const matches: Match[] = [];
  const size = (document: number) => shingles[document]?.length ?? 0;
  const shortestFirst = [...shingles.keys()].sort((a, b) => size(a) - size(b) || a - b);
  for (const longer of shortestFirst) {
    const own = shingles[longer] ?? new Uint32Array(0);
    const met: number[] = [];
    for (const hash of own) lists.count(hash, counts, met);
    for (const shorter of met) {
      const shared = (counts[shorter] ?? 0) / (posted[shorter] ?? 1);
      counts[shorter] = 0;
      if (shared < leastShared) continue;
      const share = copyShare(shingles[shorter] ?? own, own);
      if (share < leastContainment) continue;
      matches.push({ a: Math.min(shorter, longer), b: Math.max(shorter, longer), share });
    }
    for (const hash of own.subarray(0, signatureLength)) {
      if (lists.add(hash, longer)) posted[longer] = (posted[longer] ?? 0) + 1;
    }
  }
  return matches.sort((one, other) => one.a - other.a || one.b - other.b);
}

/** Of the shorter text in the longer; very short texts only count where they are the whole. */
export function copyShare(a: Shingles, b: Shingles): number {
  const tooShort = Math.min(a.length, b.length) < leastShingles;
  if (tooShort && a.length !== b.length) return 0;
  const share = containment(a, b);
  return tooShort && share < 1 ? 0 : share;
}

function clustersOf(matches: readonly Match[], ids: readonly string[]): string[][] {
  const leaders = Int32Array.from(ids.keys());
  const leaderOf = (document: number) => {
    let at = document;
    while (leaders[at] !== at) {
      leaders[at] = leaders[leaders[at] ?? at] ?? at;
      at = leaders[at] ?? at;
    }
    return at;
  };
  for (const { a, b } of matches) {
    const [first, second] = [leaderOf(a), leaderOf(b)];
    leaders[Math.max(first, second)] = Math.min(first, second);
  }
  const clusters = new Map<number, Set<number>>();
  for (const document of matches.flatMap(({ a, b }) => [a, b])) {
    const leader = leaderOf(document);
    const members = clusters.get(leader) ?? new Set();
    clusters.set(leader, members.add(document));
  }
  return [...clusters.entries()]
    .sort(([a], [b]) => a - b)
    .map(([, members]) => [...members].sort((a, b) => a - b).map((each) => ids[each] ?? ''));
}
