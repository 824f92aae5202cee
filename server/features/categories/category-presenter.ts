import type { Category } from '#contract/nouns.ts';
import { codebookAbilities } from '#core/claims/category-policy.ts';
import { categoryFields, underlines } from '#core/claims/category.ts';
import type { Actor } from '#core/members/member.ts';
import { storedWord } from '../../platform/db/stored.ts';
import type { CategoryRow } from './category-repository.ts';

export function presentCategory(actor: Actor, row: CategoryRow): Category {
  const archived = row.archivedAt !== null;
  return {
    key: row.key,
    name: row.name,
    colour: row.colour,
    glyph: row.glyph,
    underline: storedWord(underlines, row.underline),
    digit: row.digit,
    fields: row.fields.map((field) => storedWord(categoryFields, field)),
    position: row.position,
    archived,
    claimCount: row.claimCount,
    version: row.version,
    abilities: codebookAbilities(actor, { archived }),
  };
}
