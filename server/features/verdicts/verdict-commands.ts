import type { Verdict } from '#contract/activity.ts';
import type { Actor } from '#core/members/member.ts';
import type { Database } from '../../platform/db/client.ts';
import { command } from '../../platform/db/command.ts';
import { forbidden, invalid, notFound } from '../../platform/domain-error.ts';
import { newId } from '../../platform/ids.ts';
import { presentVerdict } from './verdict-presenter.ts';
import {
  findVerdict,
  insertVerdict,
  markWithdrawn,
  subjectStands,
  type Subject,
} from './verdict-repository.ts';

const entity = 'verdict';

interface Judgement {
  on: Subject;
  statement: string;
  evidence: string[];
}

export async function signVerdict(
  database: Database,
  actor: Actor,
  { on, statement, evidence }: Judgement,
): Promise<Verdict> {
  return command(database, actor, async (transaction, record) => {
    if (!(await subjectStands(transaction, actor, on))) {
      const [path, what] = 'questionId' in on ? ['questionId', 'question'] : ['claimId', 'claim'];
      throw invalid(
        `on.${path}`,
        `There is no such ${what}; somebody may have put it into the trash.`,
      );
    }
    const values = { id: newId(), statement, evidence, ...on };
    const after = presentVerdict(actor, await insertVerdict(transaction, actor, values));
    record({ action: 'verdict signed', entity, entityId: after.id, after });
    return after;
  });
}

export async function withdrawVerdict(database: Database, actor: Actor, id: string): Promise<void> {
  await command(database, actor, async (transaction, record) => {
    const row = await findVerdict(transaction, actor, id);
    if (!row) throw notFound();
    const before = presentVerdict(actor, row);
    if (!before.abilities.withdraw) throw forbidden('withdraw what somebody else signed');
    if (!(await markWithdrawn(transaction, actor, id, new Date()))) throw notFound();
    record({ action: 'verdict withdrawn', entity, entityId: id, before });
  });
}
