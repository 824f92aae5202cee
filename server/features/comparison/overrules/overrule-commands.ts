import { flip } from '#core/comparison/relations/relation.ts';
import type { Actor } from '#core/members/member.ts';
import type { RelationOverrule } from '#contract/relations.ts';
import type { BodyOf, ParamsOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import type { Database, Transaction } from '../../../platform/db/client.ts';
import { command } from '../../../platform/db/command.ts';
import { refuseTwins } from '../../../platform/db/unique-violation.ts';
import { conflict, forbidden, invalid, notFound, stale } from '../../../platform/domain-error.ts';
import { presentOverrule } from './overrule-presenter.ts';
import { findOverrule, type OverruleRow, type PairKey } from './overrule-query.ts';
import {
  deleteOverrule,
  insertOverrule,
  questionsOf,
  rewriteOverrule,
  type OverruleValues,
} from './overrule-repository.ts';

type Pair = ParamsOf<(typeof routes)['overruleRelation']>;
type Word = BodyOf<(typeof routes)['overruleRelation']>;

const entity = 'relation';

export async function overruleRelation(
  database: Database,
  actor: Actor,
  pair: Pair,
  word: Word,
): Promise<RelationOverrule> {
  const key = keyOf(actor, pair);
  const values = valuesOf(pair, word);
  return refuseTwins('relation_overrule_pkey', alreadyOverruled, () =>
    command(database, actor, async (transaction, record) => {
      await checkPair(transaction, key, pair);
      if (await findOverrule(transaction, key)) throw alreadyOverruled();
      await insertOverrule(transaction, key, actor.memberId, values);
      const after = presentOverrule(actor, await standing(transaction, key), pair.claimId);
      record({ action: 'relation overruled', entity, entityId: entityOf(key), after });
      return after;
    }),
  );
}

export async function editOverrule(
  database: Database,
  actor: Actor,
  pair: Pair,
  ifVersion: number,
  word: Word,
): Promise<RelationOverrule> {
  const key = keyOf(actor, pair);
  const values = valuesOf(pair, word);
  return command(database, actor, async (transaction, record) => {
    const before = presentOverrule(actor, await standing(transaction, key), pair.claimId);
    if (!before.abilities.edit) throw forbidden('change what somebody else signed');
    await checkPair(transaction, key, pair);
    if (!(await rewriteOverrule(transaction, key, ifVersion, values))) throw stale(before);
    const after = presentOverrule(actor, await standing(transaction, key), pair.claimId);
    record({ action: 'overrule changed', entity, entityId: entityOf(key), before, after });
    return after;
  });
}

export async function withdrawOverrule(
  database: Database,
  actor: Actor,
  pair: Pair,
  ifVersion: number,
): Promise<void> {
  const key = keyOf(actor, pair);
  await command(database, actor, async (transaction, record) => {
    const before = presentOverrule(actor, await standing(transaction, key), pair.claimId);
    if (!before.abilities.withdraw) throw forbidden('take an overrule back');
    if (!(await deleteOverrule(transaction, key, ifVersion))) throw stale(before);
    record({ action: 'overrule taken back', entity, entityId: entityOf(key), before });
  });
}

async function standing(transaction: Transaction, key: PairKey): Promise<OverruleRow> {
  const row = await findOverrule(transaction, key);
  if (!row) throw notFound();
  return row;
}

async function checkPair(transaction: Transaction, key: PairKey, pair: Pair): Promise<void> {
  if (pair.claimId === pair.otherId) throw invalid('otherId', 'A claim has no relation to itself.');
  const questions = await questionsOf(transaction, key);
  const [question, other] = [questions.get(pair.claimId), questions.get(pair.otherId)];
  if (question === undefined || other === undefined) throw notFound();
  if (question === null || question !== other) {
    throw invalid('otherId', 'The two claims do not answer the same question.');
  }
}

function keyOf({ workspaceId }: Actor, { claimId, otherId }: Pair): PairKey {
  const [claimAId = claimId, claimBId = otherId] = [claimId, otherId].sort();
  return { workspaceId, claimAId, claimBId };
}

function entityOf({ claimAId, claimBId }: PairKey): string {
  return `${claimAId} ${claimBId}`;
}

/** The direction as the pair is kept; only "part of" has one, and it always has. */
function valuesOf(pair: Pair, { relation, direction, reason }: Word): OverruleValues {
  if (relation === 'part of' && direction === null) {
    throw invalid('direction', 'Say which of the two is part of the other.');
  }
  if (relation !== 'part of' && direction !== null) {
    throw invalid('direction', 'Only “part of” has a direction.');
  }
  const asKept = pair.claimId < pair.otherId;
  return { relation, direction: direction && !asKept ? flip(direction) : direction, reason };
}

function alreadyOverruled() {
  return conflict(
    'already_overruled',
    'An editor has already said what these two claims are to each other. Nothing of yours was stored; take theirs back first.',
  );
}
