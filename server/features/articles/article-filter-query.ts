import type { QueryOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import { firstDay, lastDay } from '#core/figures/partial-date.ts';
import { Prisma } from '../../platform/db/generated/client.ts';

export type ArticleFilter = QueryOf<typeof routes.articleFacets>;

/** One condition a thing filtered by; facets count under all of them but their own. */
export interface ArticleConditions {
  view: Prisma.Sql;
  topic: Prisma.Sql;
  outlet: Prisma.Sql;
  readingState: Prisma.Sql;
  language: Prisma.Sql;
  frame: Prisma.Sql;
  published: Prisma.Sql;
}

/** All of them at once. */
export function allOf(of: ArticleConditions): Prisma.Sql {
  const all = [of.view, of.topic, of.outlet, of.readingState, of.language, of.frame, of.published];
  return Prisma.join(all, ' AND ');
}

const anything = Prisma.sql`true`;

/** What a filter asks of an article `a`, search apart. */
export function articleConditions(filter: ArticleFilter): ArticleConditions {
  return {
    view: viewCondition(filter),
    topic:
      filter.topicId === undefined
        ? anything
        : Prisma.sql`EXISTS (
            SELECT FROM topic_article ta
            WHERE ta.workspace_id = a.workspace_id AND ta.article_id = a.id
              AND ta.topic_id = ${filter.topicId}::uuid)`,
    outlet: outletCondition(filter),
    readingState:
      filter.readingState === undefined
        ? anything
        : Prisma.sql`a.reading_state = ${filter.readingState}`,
    language:
      filter.language === undefined ? anything : Prisma.sql`a.language = ${filter.language}`,
    frame: frameCondition(filter),
    published: publishedCondition(filter),
  };
}

/** Whether the article carries any frame. */
export const coded = Prisma.sql`EXISTS (
  SELECT FROM article_frame af WHERE af.workspace_id = a.workspace_id AND af.article_id = a.id)`;

function frameCondition({ frame }: ArticleFilter): Prisma.Sql {
  if (frame === undefined) return anything;
  if (frame === '-') return Prisma.sql`NOT ${coded}`;
  return Prisma.sql`EXISTS (
    SELECT FROM article_frame af WHERE af.workspace_id = a.workspace_id
      AND af.article_id = a.id AND af.frame = ${frame})`;
}

function viewCondition(filter: ArticleFilter): Prisma.Sql {
  const { trashed, assigneeId, edited, awaitsReview, copyGroupId } = filter;
  const all = [trashed ? Prisma.sql`a.trashed_at IS NOT NULL` : Prisma.sql`a.trashed_at IS NULL`];
  if (assigneeId !== undefined) all.push(Prisma.sql`a.assignee_id = ${assigneeId}::uuid`);
  if (edited !== undefined) all.push(Prisma.sql`(a.current_text > 1) = ${edited}`);
  if (awaitsReview !== undefined) all.push(Prisma.sql`(${submitted}) = ${awaitsReview}`);
  if (copyGroupId !== undefined) {
    all.push(Prisma.sql`EXISTS (
      SELECT FROM copy_group_member g WHERE g.workspace_id = a.workspace_id
        AND g.article_id = a.id AND g.group_id = ${copyGroupId}::uuid)`);
  }
  return Prisma.join(all, ' AND ');
}

/** Whether claims of the article await a reviewer; answered by an index of its own. */
export const submitted = Prisma.sql`EXISTS (
  SELECT FROM claim c WHERE c.workspace_id = a.workspace_id AND c.article_id = a.id
    AND c.status = 'submitted' AND c.trashed_at IS NULL)`;

function outletCondition({ outletIds, groupId }: ArticleFilter): Prisma.Sql {
  const all = [anything];
  if (outletIds && outletIds.length > 0) {
    const named = outletIds.filter((id) => id !== 'none');
    const unnamed = named.length < outletIds.length;
    all.push(
      Prisma.sql`(a.outlet_id = ANY (${named}::uuid[]) OR (${unnamed} AND a.outlet_id IS NULL))`,
    );
  }
  if (groupId !== undefined) {
    all.push(Prisma.sql`a.outlet_id IN (
      SELECT g.outlet_id FROM outlet_group_member g
      WHERE g.workspace_id = a.workspace_id AND g.group_id = ${groupId}::uuid)`);
  }
  return Prisma.join(all, ' AND ');
}

function publishedCondition({ publishedFrom, publishedTo }: ArticleFilter): Prisma.Sql {
  const all = [anything];
  if (publishedFrom) all.push(Prisma.sql`a.published_on >= ${firstDay(publishedFrom)}::date`);
  if (publishedTo) all.push(Prisma.sql`a.published_on <= ${lastDay(publishedTo)}::date`);
  return Prisma.join(all, ' AND ');
}
