/**
 * Which documents posted a hash: an open-addressing table of linked lists in typed arrays, as a
 * Map of arrays would need ten times the memory. Grows by doubling.
 */
export class PostingLists {
  private keys = new Uint32Array(1 << 16);
  /** One more than the place of the list's newest posting; 0: free. */
  private heads = new Int32Array(1 << 16);
  private lengths = new Uint8Array(1 << 16);
  private used = 0;
  private documents = new Int32Array(1 << 16);
  private before = new Int32Array(1 << 16);
  private posted = 0;

  /** `longest` (below 256): a list takes no more documents than this. */
  constructor(private readonly longest: number) {}

  /** False where the list is full. */
  add(hash: number, document: number): boolean {
    if (this.used * 2 > this.keys.length) this.growTable();
    if (this.posted === this.documents.length) this.growPostings();
    const slot = this.slotOf(hash);
    if (this.heads[slot] === 0) {
      this.keys[slot] = hash;
      this.used += 1;
    }
    const length = this.lengths[slot] ?? 0;
    if (length >= this.longest) return false;
    this.documents[this.posted] = document;
    this.before[this.posted] = this.heads[slot] ?? 0;
    this.posted += 1;
    this.heads[slot] = this.posted;
    this.lengths[slot] = length + 1;
    return true;
  }

  /** Adds one to the count of each document that posted the hash; those new to it go to `met`. */
  count(hash: number, counts: Int32Array, met: number[]): void {
    let posting = this.heads[this.slotOf(hash)] ?? 0;
    while (posting > 0) {
      const document = this.documents[posting - 1] ?? 0;
      if (counts[document] === 0) met.push(document);
      counts[document] = (counts[document] ?? 0) + 1;
      posting = this.before[posting - 1] ?? 0;
    }
  }

  /** The hashes are well mixed: their low bits are the place. */
  private slotOf(hash: number): number {
    const mask = this.keys.length - 1;
    let slot = hash & mask;
    while (this.heads[slot] !== 0 && this.keys[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }

  private growTable(): void {
    const { keys, heads, lengths } = this;
    this.keys = new Uint32Array(keys.length * 2);
    this.heads = new Int32Array(keys.length * 2);
    this.lengths = new Uint8Array(keys.length * 2);
    for (let at = 0; at < keys.length; at += 1) {
      const head = heads[at] ?? 0;
      if (head === 0) continue;
      const slot = this.slotOf(keys[at] ?? 0);
      this.keys[slot] = keys[at] ?? 0;
      this.heads[slot] = head;
      this.lengths[slot] = lengths[at] ?? 0;
    }
  }

  private growPostings(): void {
    const documents = new Int32Array(this.documents.length * 2);
    const before = new Int32Array(this.before.length * 2);
    documents.set(this.documents);
    before.set(this.before);
    this.documents = documents;
    this.before = before;
  }
}
