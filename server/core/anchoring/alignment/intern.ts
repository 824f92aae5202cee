import type { Token } from '../../text/tokens.ts';

/** Gives equal words of two texts equal numbers, so that aligning compares numbers only. */
export class Interner {
  private readonly ids = new Map<string, number>();

  idOf(word: string): number {
    const known = this.ids.get(word);
    if (known !== undefined) return known;
    const id = this.ids.size;
    this.ids.set(word, id);
    return id;
  }

  idsOf(tokens: readonly Token[], key: (token: Token) => string): Int32Array {
    const ids = new Int32Array(tokens.length);
    tokens.forEach((token, at) => {
      ids[at] = this.idOf(key(token));
    });
    return ids;
  }
}

/** Case, the form of an apostrophe and how an accent is stored make no other word. */
export function looseKey({ lower }: Token): string {
  return beyondAscii.test(lower) ? lower.normalize('NFC') : lower;
}

const beyondAscii = /[\u0080-\uffff]/;
