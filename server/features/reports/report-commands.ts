import { isDeepStrictEqual } from 'node:util';
import type { Actor } from '#core/members/member.ts';
import type { Report } from '#contract/reports.ts';
import type { BodyOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import type { Database, Transaction } from '../../platform/db/client.ts';
import { command, type Change } from '../../platform/db/command.ts';
import { invalid, notFound, stale } from '../../platform/domain-error.ts';
import { given } from '../../platform/given.ts';
import { newId } from '../../platform/ids.ts';
import { presentReport } from './report-presenter.ts';
import { findReport } from './report-query.ts';
import { insertReport, topicStands, updateReport, type ReportChange } from './report-repository.ts';

export async function createReport(
  database: Database,
  actor: Actor,
  fields: BodyOf<(typeof routes)['createReport']>,
): Promise<Report> {
  if (!(await topicStands(database, actor, fields.topicId))) {
    throw invalid('topicId', 'There is no such topic in this workspace.');
  }
  return command(database, actor, async (transaction, record) => {
    const id = newId();
    await insertReport(transaction, actor, id, fields);
    const after = await viewReport(transaction, actor, id);
    record({ action: 'report saved', ...subject(id), after });
    return after;
  });
}

export async function editReport(
  database: Database,
  actor: Actor,
  id: string,
  versionSeen: number,
  fields: BodyOf<(typeof routes)['editReport']>,
): Promise<Report> {
  const before = await viewReport(database, actor, id);
  const changed = given(fields);
  // Saving what stands already is no change.
  if (before.version === versionSeen && isDeepStrictEqual({ ...before, ...changed }, before)) {
    return before;
  }
  return change(database, actor, before, 'report edited', versionSeen, changed);
}

export async function trashReport(
  database: Database,
  actor: Actor,
  id: string,
  versionSeen: number,
): Promise<void> {
  const before = await viewReport(database, actor, id);
  const trashed = { trashedAt: new Date() };
  await change(database, actor, before, 'report trashed', versionSeen, trashed);
}

/** Restoring one that stands already changes nothing. */
export async function restoreReport(database: Database, actor: Actor, id: string): Promise<Report> {
  const row = await findReport(database, actor, id);
  if (!row) throw notFound();
  const before = presentReport(actor, row);
  if (!row.trashedAt) return before;
  return change(database, actor, before, 'report restored', row.version, { trashedAt: null });
}

/** The standing report as everybody sees it; where there is none that is a 404. */
export async function viewReport(
  database: Database | Transaction,
  actor: Actor,
  id: string,
): Promise<Report> {
  const row = await findReport(database, actor, id);
  if (!row || row.trashedAt) throw notFound();
  return presentReport(actor, row);
}

function change(
  database: Database,
  actor: Actor,
  before: Report,
  action: string,
  version: number,
  fields: ReportChange,
): Promise<Report> {
  return command(database, actor, async (transaction, record) => {
    const written = await updateReport(transaction, actor, { id: before.id, version }, fields);
    const row = await findReport(transaction, actor, before.id);
    if (!row) throw notFound();
    const after = presentReport(actor, row);
    if (!written) throw stale(after);
    record({ action, ...subject(before.id), before, after });
    return after;
  });
}

const subject = (entityId: string): Pick<Change, 'entity' | 'entityId'> => ({
  entity: 'report',
  entityId,
});
