/**
 * Hashes of every three neighbouring words of a text, each once, rising: what two texts are
 * compared by. Case, punctuation and line breaks do not count. A text of fewer words has one.
 * Linear. (A. Broder, On the resemblance and containment of documents, 1997.)
 */
export type Shingles = Uint32Array;

export function shinglesOf(text: string): Shingles {
  const hashes = wordHashes(text.toLowerCase());
  if (hashes.length === 0) return new Uint32Array(0);
  const shingles = new Uint32Array(Math.max(1, hashes.length - 2));
  for (let at = 0; at < shingles.length; at += 1) {
    shingles[at] = mix(hashes[at] ?? 0, hashes[at + 1] ?? 0, hashes[at + 2] ?? 0);
  }
  return distinct(shingles.sort());
}

/** Share of the shorter text's shingles that the longer one has too, from 0 to 1. */
export function containment(a: Shingles, b: Shingles): number {
  const least = Math.min(a.length, b.length);
  return least === 0 ? 0 : sharedCount(a, b) / least;
}

/**
 * The lowest shingles of a text, as signed 32-bit integers, which is what PostgreSQL's integer[]
 * holds: two texts of which one carries the other share some of them, most of them where both
 * are of one length. A candidate is then compared by `containment`.
 */
export function signatureOf(shingles: Shingles): number[] {
  return Array.from(shingles.subarray(0, signatureLength), (hash) => hash | 0);
}

/**
 * More: longer index and a little surer. Fewer: a text of which only half was taken over is
 * overlooked. With 64, a pair at the limit (half of it shared) has 32 ± 4 in common.
 */
export const signatureLength = 64;

function sharedCount(a: Shingles, b: Shingles): number {
  let shared = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const x = a[i] ?? 0;
    const y = b[j] ?? 0;
    if (x === y) shared += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return shared;
}

/** FNV-1a of each word: letters and digits of any script; scripts without spaces by character. */
function wordHashes(text: string): Int32Array {
  const hashes = new Int32Array(text.length);
  let count = 0;
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const kind = kinds[unit];
    if (kind === letter) {
      hash = Math.imul((hash === 0 ? fnvBasis : hash) ^ unit, fnvPrime);
      continue;
    }
    // An apostrophe is printed in two ways and belongs to its word.
    if (kind === apostrophe) continue;
    if (hash !== 0) hashes[count++] = hash;
    hash = 0;
    if (kind === sign) hashes[count++] = Math.imul(fnvBasis ^ unit, fnvPrime);
  }
  if (hash !== 0) hashes[count++] = hash;
  return hashes.subarray(0, count);
}

const fnvBasis = 0x811c9dc5;
const fnvPrime = 0x01000193;

const [between, letter, apostrophe, sign] = [0, 1, 2, 3];

/** What each UTF-16 unit of a text in lower case is: asked for every letter of every article. */
const kinds = Uint8Array.from({ length: 0x1_0000 }, (_, unit) => {
  if ((unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57)) return letter;
  if (unit === 0x27 || unit === 0x2019) return apostrophe;
  if (unit < 0xc0) return between;
  // General punctuation, CJK punctuation.
  if ((unit >= 0x2000 && unit <= 0x206f) || (unit >= 0x3000 && unit <= 0x303f)) return between;
  if ((unit >= 0x3040 && unit <= 0x9fff) || (unit >= 0xac00 && unit <= 0xd7af)) return sign;
  return letter;
});

/** Three hashes in one, each bit depending on all (the finish is that of MurmurHash3). */
function mix(a: number, b: number, c: number): number {
  let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca77);
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae3d) ^ Math.imul(c, 0x27d4eb2f);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function distinct(sorted: Uint32Array): Uint32Array {
  let length = 0;
  for (let at = 0; at < sorted.length; at += 1) {
    const hash = sorted[at] ?? 0;
    if (at === 0 || hash !== sorted[length - 1]) sorted[length++] = hash;
  }
  return sorted.slice(0, length);
}
