import type { LexiconEntry } from '#contract/lexicon.ts';
import type { Actor } from '#core/members/member.ts';
import { lexiconAbilities } from '#core/wording/lexicon/lexicon-policy.ts';
import type { Database, Transaction } from '../../platform/db/client.ts';

type Row = NonNullable<Awaited<ReturnType<typeof findEntry>>>;

/** The whole lexicon, by name. */
export async function listLexicon(database: Database, actor: Actor): Promise<LexiconEntry[]> {
  const rows = await database.lexiconEntry.findMany({ where: { workspaceId: actor.workspaceId } });
  const byName = new Intl.Collator('en').compare;
  return rows
    .map((row) => presentEntry(actor, row))
    .sort((a, b) => byName(a.referent, b.referent) || (a.id < b.id ? -1 : 1));
}

export function findEntry(transaction: Database | Transaction, { workspaceId }: Actor, id: string) {
  return transaction.lexiconEntry.findUnique({ where: { workspaceId_id: { workspaceId, id } } });
}

export function presentEntry(actor: Actor, row: Row): LexiconEntry {
  return {
    id: row.id,
    referent: row.referent,
    variants: row.variants,
    note: row.note,
    version: row.version,
    abilities: lexiconAbilities(actor),
  };
}

/** Sets of namings that are not one thing, the oldest first. */
export function listRejectedNamings(database: Database, { workspaceId }: Actor) {
  return database.rejectedNaming.findMany({
    where: { workspaceId },
    orderBy: { id: 'asc' },
    select: { id: true, words: true },
  });
}
