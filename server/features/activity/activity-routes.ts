import type { ActivityEvent } from '#contract/activity.ts';
import { routes } from '#contract/routes.ts';
import type { Database } from '../../platform/db/client.ts';
import { implement, type Implementation } from '../../platform/http/implement.ts';
import { findEvents, type EventRow } from './event-query.ts';

export function activityRoutes({ database }: { database: Database }): Implementation[] {
  return [
    implement(routes.listEvents, async ({ actor, query }) => {
      const { rows, nextCursor } = await findEvents(database, actor.workspaceId, query);
      return { items: rows.map(presentEvent), nextCursor };
    }),
  ];
}

function presentEvent(row: EventRow): ActivityEvent {
  return {
    id: row.id,
    at: row.at.toISOString(),
    member: { id: row.memberId, name: row.memberName },
    action: row.action,
    entity: row.entity,
    entityId: row.entityId,
    articleId: row.articleId,
    label: row.label ?? '',
  };
}
