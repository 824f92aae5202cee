import { createHash } from 'node:crypto';
import { placeAgain } from '#core/anchoring/place-again.ts';
import { answers, tagsTheSame } from '#core/claims/same-passage.ts';
import type { Span } from '#core/text/span.ts';
import type { Actor } from '#core/members/member.ts';
import type { Database } from '../../platform/db/client.ts';
import type { By } from './found.ts';
import type { Material } from './material-query.ts';
import { findContents, findRejections, type RejectionRow } from './rejection-query.ts';
import type { Finder } from './suggestion-deps.ts';
import { sift, tagOf, type Anchored } from './usable.ts';

export interface Open extends Anchored {
  id: string;
  by: By;
}

interface Sources {
  database: Database;
  find: Finder;
}

/** What one finder suggests and nobody has tagged or rejected yet. */
export async function openSuggestions(
  { database, find }: Sources,
  actor: Actor,
  material: Material,
  suggesterId: string | null,
): Promise<{ open: Open[]; rejected: number; notice: string | null }> {
  const { by, found } = await find(actor, material, suggesterId);
  const { usable, notice } = sift(material, found);
  const rejections = await placeRejections(database, actor, material);
  const untagged = usable.filter(
    (one) => !material.claims.some((claim) => answers(claim, tagOf(one))),
  );
  const open = untagged.filter(
    (one) =>
      !rejections.some(
        ({ span, category }) => span && tagsTheSame({ ...span, category }, tagOf(one)),
      ),
  );
  return { open: named(open, by), rejected: untagged.length - open.length, notice };
}

export interface PlacedRejection extends RejectionRow {
  /** On the current text; null where the passage is gone or reads otherwise now. */
  span: Span | null;
}

/** Where what was rejected stands on the current text: another wording is another passage. */
export async function placeRejections(
  database: Database,
  actor: Actor,
  { articleId, textId, content }: Material,
): Promise<PlacedRejection[]> {
  const rows = await findRejections(database, actor, articleId);
  const earlier = [...new Set(rows.map((row) => row.textId))].filter((id) => id !== textId);
  if (earlier.length === 0) return rows.map((row) => ({ ...row, span: spanOf(row) }));
  const contents = await findContents(database, actor, earlier);
  const spans = new Map<string, Span | null>();
  for (const [id, old] of contents) {
    const of = rows.filter((row) => row.textId === id);
    const places = placeAgain(old, content, of);
    of.forEach((row, index) => {
      const place = places[index];
      const same = place?.state === 'exact' || place?.state === 'moved';
      spans.set(row.id, same ? place.span : null);
    });
  }
  return rows.map((row) => {
    const span = row.textId === textId ? spanOf(row) : (spans.get(row.id) ?? null);
    return { ...row, span };
  });
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/**
 * Identity is the passage and its surroundings, never a number: text that comes before it leaves
 * it as it is. Of passages that are the same in all of that the first is the first.
 */
function named(suggestions: readonly Anchored[], by: By): Open[] {
  const seen = new Map<string, number>();
  return suggestions.map((suggestion) => {
    const { exact, prefix, suffix } = suggestion.anchor;
    const identity = JSON.stringify([suggestion.content.category, exact, prefix, suffix]);
    const count = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, count);
    const hash = createHash('sha256').update(`${identity} ${count}`).digest('hex').slice(0, 24);
    return { ...suggestion, id: `${by.id ?? 'engine'}.${hash}`, by };
  });
}
