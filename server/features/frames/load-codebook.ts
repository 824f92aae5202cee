import type { BodyOf, ResponseOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import { sameName } from '#core/frames/check-rows.ts';
import { planLoad, type LoadPlan } from '#core/frames/plan-load.ts';
import type { Actor } from '#core/members/member.ts';
import type { Database, Transaction } from '../../platform/db/client.ts';
import { command } from '../../platform/db/command.ts';
import { invalid } from '../../platform/domain-error.ts';
import { changeFrame, insertFrame, refuseNamesakes } from './frame-commands.ts';
import { listFrames, type FrameRow } from './frame-repository.ts';

type Body = BodyOf<typeof routes.loadFrames>;
type Result = ResponseOf<typeof routes.loadFrames>;
type Plan = LoadPlan<FrameRow & { archived: boolean }>;

/** All of a codebook or none of it, with an event for each frame that changes. */
export async function loadCodebook(database: Database, actor: Actor, body: Body): Promise<Result> {
  const names = body.frames.map(({ name }) => sameName(name));
  const twice = names.findIndex((name, at) => names.indexOf(name) < at);
  if (twice >= 0) throw invalid(`frames.${twice}.name`, 'This name stands there twice.');
  const plan = await planFor(database, actor, body);
  if (plan.add.length + plan.bringBack.length + plan.archive.length === 0) return resultOf(plan);
  return refuseNamesakes(() =>
    command(database, actor, async (transaction, record) => {
      const { add, bringBack, archive, keep } = await planFor(transaction, actor, body);
      const set = (frame: FrameRow, archived: boolean) =>
        changeFrame(transaction, actor, record, frame.key, frame.version, { archived });
      for (const frame of archive) await set(frame, true);
      for (const frame of bringBack) await set(frame, false);
      for (const fields of add) await insertFrame(transaction, actor, record, fields);
      return resultOf({ add, bringBack, archive, keep });
    }),
  );
}

async function planFor(reader: Database | Transaction, actor: Actor, body: Body): Promise<Plan> {
  const rows = await listFrames(reader, actor);
  const standing = rows.map((row) => ({ ...row, archived: row.archivedAt !== null }));
  return planLoad(standing, body.frames, body.archiveOthers);
}

function resultOf({ add, bringBack, archive, keep }: Plan): Result {
  const names = (frames: readonly { name: string }[]) => frames.map(({ name }) => name);
  return {
    added: names(add),
    broughtBack: names(bringBack),
    archived: names(archive),
    kept: names(keep),
  };
}
