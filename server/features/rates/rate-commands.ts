import type { ExchangeRate } from '#contract/rates.ts';
import type { BodyOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import type { Actor } from '#core/members/member.ts';
import type { Database, Transaction } from '../../platform/db/client.ts';
import { command } from '../../platform/db/command.ts';
import { refuseTwins } from '../../platform/db/unique-violation.ts';
import { conflict, invalid, notFound, stale } from '../../platform/domain-error.ts';
import { given } from '../../platform/given.ts';
import { newId } from '../../platform/ids.ts';
import { presentRate } from './rate-presenter.ts';
import { findRate } from './rate-repository.ts';

const entity = 'exchange rate';

const refuseSameDay = <T>(write: () => Promise<T>) =>
  refuseTwins(
    'exchange_rate_workspace_id_from_currency_to_currency_date_s_key',
    () =>
      conflict(
        'rate_given',
        'This source’s rate of these currencies for this date is there already. Nothing was changed. Change that one instead.',
      ),
    write,
  );

export function createRate(
  database: Database,
  actor: Actor,
  { from, to, ...fields }: BodyOf<typeof routes.createRate>,
): Promise<ExchangeRate> {
  refuseOne(from, to);
  return refuseSameDay(() =>
    command(database, actor, async (transaction, record) => {
      const id = newId();
      const { workspaceId } = actor;
      await transaction.exchangeRate.create({
        data: { ...fields, workspaceId, id, fromCurrency: from, toCurrency: to },
      });
      const after = await viewRate(transaction, actor, id);
      record({ action: 'exchange rate given', entity, entityId: id, after });
      return after;
    }),
  );
}

export function editRate(
  database: Database,
  actor: Actor,
  id: string,
  ifVersion: number,
  { from, to, ...fields }: BodyOf<typeof routes.editRate>,
): Promise<ExchangeRate> {
  return refuseSameDay(() =>
    command(database, actor, async (transaction, record) => {
      const before = await viewRate(transaction, actor, id);
      refuseOne(from ?? before.from, to ?? before.to);
      const { count } = await transaction.exchangeRate.updateMany({
        where: { workspaceId: actor.workspaceId, id, version: ifVersion },
        data: {
          ...given({ ...fields, fromCurrency: from, toCurrency: to }),
          version: { increment: 1 },
        },
      });
      if (count === 0) throw stale(before);
      const after = await viewRate(transaction, actor, id);
      record({ action: 'exchange rate edited', entity, entityId: id, before, after });
      return after;
    }),
  );
}

export function deleteRate(
  database: Database,
  actor: Actor,
  id: string,
  ifVersion: number,
): Promise<void> {
  return command(database, actor, async (transaction, record) => {
    const before = await viewRate(transaction, actor, id);
    const { count } = await transaction.exchangeRate.deleteMany({
      where: { workspaceId: actor.workspaceId, id, version: ifVersion },
    });
    if (count === 0) throw stale(before);
    record({ action: 'exchange rate deleted', entity, entityId: id, before });
  });
}

function refuseOne(from: string, to: string): void {
  if (from === to) throw invalid('to', 'A rate is of two currencies.');
}

async function viewRate(transaction: Transaction, actor: Actor, id: string): Promise<ExchangeRate> {
  const row = await findRate(transaction, actor, id);
  if (!row) throw notFound();
  return presentRate(actor, row);
}
