import type { OutletKey } from '#core/comparison/columns.ts';
import type { Timeline } from '#contract/timeline.ts';
import type { Database } from '../../../platform/db/client.ts';
import { fromArticlesFirst, type TopicKey } from '../matrix-filter-query.ts';
import type { TimelineFilter } from './clock-query.ts';

/** As many as can be read; an outlet that edits more often is found in the library. */
const mostEdits = 200;

export type EditRow = Omit<Timeline['edits'][number], 'columns'> & { outlet: OutletKey };

/** Later texts on which a tagged passage says something else, or is gone. */
export async function readEdits(
  database: Database,
  topic: TopicKey,
  filter: TimelineFilter,
): Promise<EditRow[]> {
  return database.$queryRaw<EditRow[]>`
    select a.id as "articleId", a.title, a.published, t.number as text,
      a.stands as outlet,
      count(*) filter (where p.state = 'changed')::int as changed,
      count(*) filter (where p.state = 'lost')::int as lost
    ${fromArticlesFirst(topic, filter, filter.outlets)}
    join claim_placement p on p.workspace_id = a.workspace_id and p.article_id = a.id
    join article_text t on t.workspace_id = p.workspace_id and t.id = p.text_id
    join claim c on c.workspace_id = p.workspace_id and c.id = p.claim_id
    where c.trashed_at is null and p.state in ('changed', 'lost')
    group by a.id, a.title, a.published, a.published_on, a.stands, t.number
    order by a.published_on nulls last, a.id, t.number
    limit ${mostEdits}`;
}
