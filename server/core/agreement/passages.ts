import { isSameFigure, type CodedClaim, type EditorClaims } from './coded-claim.ts';

/** What editors tagged in one place: at most one claim an editor, every two of which overlap. */
export interface Passage<Claim extends CodedClaim = CodedClaim> {
  text: string;
  /** In the order of the editors; null: this editor tagged nothing there. */
  claims: (Claim | null)[];
}

interface Tagged<Claim> {
  claim: Claim;
  editor: number;
}

type Unit<Claim> = Tagged<Claim>[];

/**
 * A category in common weighs this much, where 1 is the very same span.
 * Higher: claims that merely touch are held against each other for their category.
 * Lower: of two claims on one passage the one with the more similar edges wins, whatever it says.
 */
const sameCategory = 0.5;
/** A figure in common tells claims of one category apart: "5 killed, 7 killed since". */
const sameFigure = 0.25;

/**
 * Passages that overlap are one unit. Where an editor tagged several claims there, those are held
 * against each other that lie closest: the likest first, as long as no editor is in it twice.
 */
export function passagesOf<Claim extends CodedClaim>(
  editors: readonly EditorClaims<Claim>[],
): Passage<Claim>[] {
  const all = editors
    .flatMap(({ claims }, editor) => claims.map((claim) => ({ claim, editor })))
    .sort((a, b) => order(a.claim, b.claim));
  const homes = new Map(all.map((one): [Tagged<Claim>, Unit<Claim>] => [one, [one]]));
  for (const [a, b] of likestFirst(overlapping(all))) {
    const [home, other] = [homes.get(a), homes.get(b)];
    if (!home || !other || home === other || !canJoin(home, other)) continue;
    home.push(...other);
    for (const one of other) homes.set(one, home);
  }
  return [...new Set(homes.values())].map((unit) => ({
    text: unit[0]?.claim.text ?? '',
    claims: editors.map((_, at) => unit.find(({ editor }) => editor === at)?.claim ?? null),
  }));
}

function canJoin(home: Unit<CodedClaim>, other: Unit<CodedClaim>): boolean {
  return home.every((a) =>
    other.every((b) => a.editor !== b.editor && overlapOf(a.claim, b.claim) > 0),
  );
}

/** Every two claims of two editors that overlap; what comes in is in the order of the text. */
function overlapping<Claim extends CodedClaim>(all: readonly Tagged<Claim>[]) {
  const pairs: [Tagged<Claim>, Tagged<Claim>][] = [];
  let running: Tagged<Claim>[] = [];
  for (const one of all) {
    running = running.filter(({ claim }) => overlapOf(claim, one.claim) > 0);
    for (const before of running) if (before.editor !== one.editor) pairs.push([before, one]);
    running.push(one);
  }
  return pairs;
}

function likestFirst<Claim extends CodedClaim>(pairs: [Tagged<Claim>, Tagged<Claim>][]) {
  return pairs
    .map((pair) => ({ pair, likeness: likenessOf(pair[0].claim, pair[1].claim) }))
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ pair }) => pair);
}

function likenessOf(a: CodedClaim, b: CodedClaim): number {
  return (
    overlapOf(a, b) +
    (a.category === b.category ? sameCategory : 0) +
    (a.figure !== null && isSameFigure(a.figure, b.figure) ? sameFigure : 0)
  );
}

/** The share of two spans that both cover. */
function overlapOf(a: CodedClaim, b: CodedClaim): number {
  if (a.text !== b.text) return 0;
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both <= 0 ? 0 : both / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

function order(a: CodedClaim, b: CodedClaim): number {
  if (a.text !== b.text) return a.text < b.text ? -1 : 1;
  return a.start - b.start || a.end - b.end;
}
