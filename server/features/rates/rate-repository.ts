import type { Actor } from '#core/members/member.ts';
import type { Database, Transaction } from '../../platform/db/client.ts';

export type RateRow = NonNullable<Awaited<ReturnType<typeof findRate>>>;

/** By currencies, the latest first. */
export function listRates(database: Database, { workspaceId }: Actor) {
  return database.exchangeRate.findMany({
    where: { workspaceId },
    orderBy: [{ fromCurrency: 'asc' }, { toCurrency: 'asc' }, { date: 'desc' }],
  });
}

export function findRate(transaction: Transaction, { workspaceId }: Actor, id: string) {
  return transaction.exchangeRate.findUnique({ where: { workspaceId_id: { workspaceId, id } } });
}
