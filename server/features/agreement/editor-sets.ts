import { setImmediate } from 'node:timers/promises';
import { agreementOf } from '#core/agreement/agreement.ts';
import { inCommon, type CodedClaim, type EditorClaims } from '#core/agreement/coded-claim.ts';
import { passagesOf, type Passage } from '#core/agreement/passages.ts';
import type { EditorSet } from '#contract/agreement.ts';

/** A claim of an editor, by the id it is shown by. */
export interface EditorClaim extends CodedClaim {
  id: string;
}

/** An editor with all they tagged. */
export interface Coder extends EditorClaims<EditorClaim> {
  name: string;
}

/** As many as anybody reads; more are said to be left out. */
const mostPairs = 20;

/** Editors as one set: their claims in texts that two of them tagged, and how far they agree. */
export function setOf(coders: readonly Coder[]) {
  const common = inCommon(coders);
  const passages = passagesOf(common);
  const texts = new Set(passages.map(({ text }) => text));
  const shared = passages.filter((passage) => taggersOf(passage) > 1).length;
  const view: EditorSet = {
    editors: coders.map(({ editor, name }) => ({ id: editor, name })),
    articles: texts.size,
    shared,
    alone: passages.length - shared,
    fields: agreementOf(common, passages),
  };
  return { view, passages, common };
}

function taggersOf({ claims }: Passage): number {
  return claims.filter((claim) => claim !== null).length;
}

/**
 * Everybody, where they are more than two; then each two, those with most in common first. One that
 * is known is not worked out again.
 */
export async function allSets(
  coders: readonly Coder[],
  known: EditorSet,
): Promise<{ sets: EditorSet[]; morePairs: number }> {
  const pairs = pairsOf(coders);
  const chosen = [...(coders.length > 2 ? [coders] : []), ...pairs.slice(0, mostPairs)];
  const sets: EditorSet[] = [];
  for (const each of chosen) {
    sets.push(isOf(known, each) ? known : setOf(each).view);
    // Others are answered between two sets.
    await setImmediate();
  }
  return { sets, morePairs: Math.max(0, pairs.length - mostPairs) };
}

function isOf({ editors }: EditorSet, coders: readonly Coder[]): boolean {
  return (
    editors.length === coders.length && editors.every(({ id }, at) => id === coders[at]?.editor)
  );
}

function pairsOf(coders: readonly Coder[]): [Coder, Coder][] {
  const read = coders.map(({ claims }) => new Set(claims.map(({ text }) => text)));
  return coders
    .flatMap((a, at) =>
      coders.slice(at + 1).map((b, after) => ({
        pair: [a, b] satisfies [Coder, Coder],
        articles: [...(read[at] ?? [])].filter((text) => read[at + 1 + after]?.has(text)).length,
      })),
    )
    .filter(({ articles }) => articles > 0)
    .sort((a, b) => b.articles - a.articles)
    .map(({ pair }) => pair);
}
