import type { Actor } from '#core/members/member.ts';
import type { Claim } from '#contract/claims.ts';
import type { ReportSelection } from '#contract/reports.ts';
import type { QuestionSummary } from '#contract/summaries.ts';
import type { Database } from '../../platform/db/client.ts';

export interface ReportDeps {
  database: Database;
  claimsById: (
    database: Database,
    actor: Actor,
    ids: readonly string[],
  ) => Promise<Map<string, Claim>>;
  /** The questions of a selection in words; null: the topic is in the trash. */
  summarise: (
    actor: Actor,
    topicId: string,
    selection: ReportSelection,
  ) => Promise<QuestionSummary[] | null>;
}
