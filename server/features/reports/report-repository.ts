import type { Actor } from '#core/members/member.ts';
import type { ReportSelection } from '#contract/reports.ts';
import type { Database, Transaction } from '../../platform/db/client.ts';

interface NewReport {
  topicId: string;
  title: string;
  prose: string;
  selection: ReportSelection;
}

export type ReportChange = Partial<Omit<NewReport, 'topicId'>> & { trashedAt?: Date | null };

export async function insertReport(
  transaction: Transaction,
  { workspaceId, memberId }: Actor,
  id: string,
  { topicId, title, prose, selection }: NewReport,
): Promise<void> {
  await transaction.report.create({
    data: { workspaceId, id, topicId, title, prose, selection, createdById: memberId },
  });
}

/** @returns false when another version stands now; nothing is changed then. */
export async function updateReport(
  transaction: Transaction,
  { workspaceId }: Actor,
  { id, version }: { id: string; version: number },
  change: ReportChange,
): Promise<boolean> {
  const { count } = await transaction.report.updateMany({
    where: { workspaceId, id, version },
    data: { ...change, version: version + 1, updatedAt: new Date() },
  });
  return count === 1;
}

export async function topicStands(
  database: Database,
  { workspaceId }: Actor,
  topicId: string,
): Promise<boolean> {
  const where = { workspaceId, id: topicId, trashedAt: null };
  return (await database.topic.count({ where })) === 1;
}
