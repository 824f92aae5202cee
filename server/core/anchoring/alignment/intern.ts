import type { Token } from '../../text/tokens.ts';

/** Gives equal words of two texts equal numbers, so that aligning compares numbers only. */
export class Interner {
  private readonly ids = new Map<string, number>();

  idOf(word: string): number {
    const known = this.ids.get(word);
    if (known !== undefined) return known;
    this.ids.set(word, this.ids.size);
    return this.ids.size - 1;
  }

  idsOf(tokens: readonly Token[], key: (token: Token) => string): Int32Array {
    return Int32Array.from(tokens, (token) => this.idOf(key(token)));
  }
}

/** Case, the form of an apostrophe and how an accent is stored make no other word. */
export function looseKey({ lower }: Token): string {
  return isAscii.test(lower) ? lower : lower.normalize('NFC');
}

const isAscii = /^[\u0000-\u007f]*$/;
