import type { Range } from '../../text/range.ts';
import type { Token } from '../../text/tokens.ts';

/**
 * Figures or times with no word between them, from which on they are a table or an attack. More,
 * and tables cost as much as pages of text; fewer, and long lists of results are cut.
 */
const longestRow = 40;

/** Tokens from one to the next in a row that is left out: "$5", "May –", "5 km". */
const withinRow = 2;

/** Counts what stands side by side, and says where a row that is too long ends. */
export class Rows {
  private readonly tokens: readonly Token[];
  private readonly toNext: Uint8Array;
  private length = 0;
  private end = -1;

  /** `toNext` tells how far each token stands before what may be read next. */
  constructor(tokens: readonly Token[], toNext: Uint8Array) {
    this.tokens = tokens;
    this.toNext = toNext;
  }

  /** Where to read on after something that was read; ranges count tokens. */
  goOnAfter({ from, to }: Range): number {
    const joined = from === this.end + 1 && this.tokens[this.end]?.kind === 'symbol';
    this.length = joined || from === this.end ? this.length + 1 : 1;
    this.end = to;
    return this.length < longestRow ? to : this.endOfRow(to);
  }

  private endOfRow(at: number): number {
    let next = at;
    while (next < this.tokens.length && (this.toNext[next] ?? 255) <= withinRow) next += 1;
    return next;
  }
}
