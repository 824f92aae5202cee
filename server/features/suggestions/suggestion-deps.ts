import type { ClaimContent } from '#core/claims/claim.ts';
import type { Actor } from '#core/members/member.ts';
import type { Span } from '#core/text/span.ts';
import type { Claim } from '#contract/claims.ts';
import type { Database } from '../../platform/db/client.ts';
import type { By, Found } from './found.ts';
import type { Material } from './material-query.ts';

/** As much of an article as a suggester is sent. */
export type AskedText = Omit<Material, 'articleId' | 'textId' | 'claims'>;

export interface SuggestionDeps {
  database: Database;
  /** The suggesters of the team that may be asked. */
  listEnabled: (actor: Actor) => Promise<{ id: string; name: string; version: number }[]>;
  /** What one of them answers; throws a DomainError that says what went wrong. */
  askSuggester: (actor: Actor, suggesterId: string, text: AskedText) => Promise<Found[]>;
  /** Makes a claim of each passage, in one command. */
  tagPassages: (
    actor: Actor,
    on: { articleId: string; textId: string },
    passages: readonly (ClaimContent & Span & { exact: string })[],
  ) => Promise<Claim[]>;
}

/** Finds what one of them suggests. */
export type Finder = (
  actor: Actor,
  material: Material,
  suggesterId: string | null,
) => Promise<{
  by: By;
  found: Found[];
}>;
