import type { Actor } from '#core/members/member.ts';
import { reportAbilities } from '#core/reports/report-policy.ts';
import { selection, type Report } from '#contract/reports.ts';
import type { ReportRow } from './report-query.ts';

export function presentReport(actor: Actor, row: ReportRow): Report {
  return {
    id: row.id,
    title: row.title,
    prose: row.prose,
    topic: { id: row.topicId, name: row.topicName },
    selection: selection.parse(row.selection),
    claimCount: row.claimCount,
    createdBy: { id: row.createdById, name: row.createdByName },
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    version: row.version,
    abilities: reportAbilities(actor),
  };
}
