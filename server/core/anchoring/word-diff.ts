import { tokenize, type Token } from '../text/tokens.ts';
import { align } from './alignment/align.ts';
import { Interner } from './alignment/intern.ts';

/** A stretch of the new text, of the old, or of both. Stored nowhere: painted. */
export interface DiffPiece {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/**
 * What became of a text, word by word. The pieces `same` and `removed` joined are the old text,
 * `same` and `added` the new one; between two `same` pieces stand at most one `removed` and one
 * `added`, in this order. Passages that have nothing in common come out as one piece each.
 */
export function diffWords(old: string, now: string): DiffPiece[] {
  const interner = new Interner();
  const oldTokens = tokenize(old);
  const nowTokens = tokenize(now);
  const text = (token: Token) => token.text;
  const map = align(interner.idsOf(oldTokens, text), interner.idsOf(nowTokens, text));
  const sameGap = (at: number, to: number) =>
    gapBefore(old, oldTokens, at) === gapBefore(now, nowTokens, to);
  const runs = withoutIslands(runsOf(map, sameGap), oldTokens, nowTokens);
  const writer = new PieceWriter(old, now);
  for (const run of runs) writer.copy(run, oldTokens, nowTokens);
  return writer.end();
}

/** Tokens that stand in both texts one after the other. */
interface Run {
  at: number;
  to: number;
  length: number;
}

function runsOf(map: Int32Array, sameGap: (at: number, to: number) => boolean): Run[] {
  const runs: Run[] = [];
  map.forEach((to, at) => {
    if (to < 0) return;
    const last = runs.at(-1);
    const follows =
      last?.at === at - (last?.length ?? 0) && last.to === to - last.length && sameGap(at, to);
    if (last && follows) last.length += 1;
    else runs.push({ at, to, length: 1 });
  });
  return runs;
}

function gapBefore(text: string, tokens: readonly Token[], at: number): string {
  return text.slice(tokens[at - 1]?.to ?? 0, tokens[at]?.from ?? 0);
}

/**
 * A comma or an article that two rewritten passages happen to share only chops both up: a run
 * without a word of four letters, or a number, goes when more was rewritten on each side of it
 * than it holds.
 */
function withoutIslands(
  runs: readonly Run[],
  old: readonly Token[],
  now: readonly Token[],
): readonly Run[] {
  return runs.filter(({ at, to, length }, index) => {
    const before = runs[index - 1] ?? { at: 0, to: 0, length: 0 };
    const after = runs[index + 1] ?? { at: old.length, to: now.length };
    const changedBefore = at - before.at - before.length + (to - before.to - before.length);
    const changedAfter = after.at - at - length + (after.to - to - length);
    if (length > 2 || changedBefore < 4 || changedAfter < 4) return true;
    return old
      .slice(at, at + length)
      .some((token) => token.kind === 'number' || token.text.length >= 4);
  });
}

class PieceWriter {
  private readonly pieces: DiffPiece[] = [];
  private oldAt = 0;
  private nowAt = 0;

  constructor(
    private readonly old: string,
    private readonly now: string,
  ) {}

  /** Writes what stands before a run as changed, and the run as the same. */
  copy({ at, to, length }: Run, oldTokens: readonly Token[], nowTokens: readonly Token[]): void {
    const oldFrom = oldTokens[at]?.from ?? 0;
    const nowFrom = nowTokens[to]?.from ?? 0;
    this.changeTo(oldFrom, nowFrom);
    const oldTo = oldTokens[at + length - 1]?.to ?? oldFrom;
    this.write('same', this.old.slice(oldFrom, oldTo));
    this.oldAt = oldTo;
    this.nowAt = nowTokens[to + length - 1]?.to ?? nowFrom;
  }

  end(): DiffPiece[] {
    this.changeTo(this.old.length, this.now.length);
    return this.pieces;
  }

  /** White space and words that both share at the ends of a change are no change. */
  private changeTo(oldTo: number, nowTo: number): void {
    const removed = this.old.slice(this.oldAt, oldTo);
    const added = this.now.slice(this.nowAt, nowTo);
    const room = Math.min(removed.length, added.length);
    const lead = sharedSpace(removed, added, room);
    const tail = sharedSpaceAtEnd(removed, added, room - lead);
    this.write('same', removed.slice(0, lead));
    this.write('removed', removed.slice(lead, removed.length - tail));
    this.write('added', added.slice(lead, added.length - tail));
    this.write('same', removed.slice(removed.length - tail));
  }

  private write(kind: DiffPiece['kind'], text: string): void {
    if (text === '') return;
    const last = this.pieces.at(-1);
    if (last?.kind === kind) last.text += text;
    else this.pieces.push({ kind, text });
  }
}

function sharedSpace(a: string, b: string, room: number): number {
  let length = 0;
  while (length < room && a[length] === b[length] && isSpace(a[length])) length += 1;
  return length;
}

function sharedSpaceAtEnd(a: string, b: string, room: number): number {
  let length = 0;
  while (length < room && a.at(-1 - length) === b.at(-1 - length) && isSpace(a.at(-1 - length))) {
    length += 1;
  }
  return length;
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && /\s/.test(character);
}
