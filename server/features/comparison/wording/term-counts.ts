import { countTerms, type CountedText, type TextCounts } from '#core/wording/terms/count-terms.ts';
import { TermTable } from '#core/wording/terms/term-table.ts';
import { letOthers } from './let-others.ts';

/** A text by what never changes: its id (or a claim's id and version) and its language. */
export interface KeptText {
  key: string;
}

/** Counts of some texts, in their order, and the numbers of their terms. */
export interface Counted {
  table: TermTable;
  counts: TextCounts[];
}

/** Bytes of counts that are kept: about 20,000 articles of 600 words. Fewer: they are read anew. */
const mostBytes = 128 * 2 ** 20;
/** Forms that are numbered before all is begun anew: about 150 MB of words and pairs of words. */
const mostForms = 1_500_000;
/** Texts read from the database at once. */
const batch = 100;

/**
 * The terms of texts, counted once: texts are immutable. The counts used least recently go first.
 */
export class TermCounts {
  #kept = begin();
  #turn: Promise<unknown> = Promise.resolve();

  /** `read` gives what the missing texts hold, in their order. */
  async of<T extends KeptText>(
    texts: readonly T[],
    read: (texts: readonly T[]) => Promise<readonly CountedText[]>,
  ): Promise<Counted> {
    // One after the other: who asks for the same texts at the same time finds them counted.
    const turn = this.#turn.then(() => this.#count(texts, read));
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  async #count<T extends KeptText>(
    texts: readonly T[],
    read: (texts: readonly T[]) => Promise<readonly CountedText[]>,
  ): Promise<Counted> {
    if (this.#kept.table.size > mostForms) this.#kept = begin();
    const { table, counts: kept } = this.#kept;
    const fresh = new Map<string, TextCounts>();
    const missing = texts.filter(({ key }) => !kept.has(key));
    for (let from = 0; from < missing.length; from += batch) {
      const some = missing.slice(from, from + batch);
      const contents = await read(some);
      for (const [index, { key }] of some.entries()) {
        const content = contents[index];
        if (content) fresh.set(key, countTerms(content, table));
        await letOthers();
      }
    }
    const counts = texts.map(({ key }) => fresh.get(key) ?? this.#touch(key) ?? nothing);
    for (const [key, each] of fresh) this.#keep(key, each);
    return { table, counts };
  }

  #touch(key: string): TextCounts | undefined {
    const { counts } = this.#kept;
    const found = counts.get(key);
    if (!found) return undefined;
    counts.delete(key);
    counts.set(key, found);
    return found;
  }

  #keep(key: string, counts: TextCounts): void {
    const kept = this.#kept;
    kept.counts.set(key, counts);
    kept.bytes += bytesOf(counts);
    for (const [oldest, each] of kept.counts) {
      if (kept.bytes <= mostBytes) return;
      kept.counts.delete(oldest);
      kept.bytes -= bytesOf(each);
    }
  }
}

const begin = () => ({ table: new TermTable(), counts: new Map<string, TextCounts>(), bytes: 0 });

/** Of a text that is gone. */
export const nothing: TextCounts = {
  forms: new Uint32Array(0),
  all: new Uint16Array(0),
  quoted: new Uint16Array(0),
  words: { all: 0, quoted: 0 },
  telling: { 1: { all: 0, quoted: 0 }, 2: { all: 0, quoted: 0 } },
};

/** The arrays, and about what an entry costs besides. */
const bytesOf = ({ forms }: TextCounts) => forms.length * 8 + 400;
