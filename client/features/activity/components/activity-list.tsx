import { Button } from '@mantine/core';
import { IconActivity } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { routes } from '#contract/routes.ts';
import type { ActivitySearch } from '../../../app/search.ts';
import { Answer } from '../../../components/answer.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { NoMatch } from '../../../components/no-match.tsx';
import { formatDay, formatTime } from '../../../lib/dates.ts';
import { readPages } from '../../../lib/query.ts';
import { byDay, deedOf } from '../words.ts';
import classes from './activity.module.css';
import { EventLink } from './event-link.tsx';

interface Props {
  search: ActivitySearch;
  onClear: () => void;
}

const pageSize = 100;

/** Who did what, newest first, day by day. */
export function ActivityList({ search, onClear }: Props) {
  const list = useInfiniteQuery(
    readPages(routes.listEvents, { query: { ...search, limit: pageSize } }),
  );
  return (
    <Answer found={list} loading="Loading what happened" rows={12}>
      {({ pages }) => {
        const events = pages.flatMap(({ items }) => items);
        if (events.length === 0) {
          const isFiltered = search.memberId !== undefined || search.entities !== undefined;
          return isFiltered ? (
            <NoMatch what="events" onClear={onClear} />
          ) : (
            <EmptyState icon={<IconActivity size={24} stroke={1.5} />}>
              Nothing has happened yet. Every change will be listed here, with who made it.
            </EmptyState>
          );
        }
        return (
          <div className={classes.days}>
            {byDay(events).map(({ day, events: ofDay }) => (
              <section key={day} aria-label={day} className={classes.day}>
                <h2 className={classes.date}>{formatDay(ofDay[0]?.at ?? day)}</h2>
                <ol className={classes.events}>
                  {ofDay.map((event) => (
                    <li key={event.id} className={classes.event}>
                      <time dateTime={event.at} className={classes.time}>
                        {formatTime(event.at)}
                      </time>
                      <span className={classes.words}>
                        <strong>{event.member.name}</strong> {deedOf(event)}{' '}
                        <EventLink event={event} />
                      </span>
                    </li>
                  ))}
                </ol>
              </section>
            ))}
            {list.hasNextPage && (
              <Button
                variant="default"
                className={classes.more}
                loading={list.isFetchingNextPage}
                onClick={() => void list.fetchNextPage()}
              >
                Show earlier
              </Button>
            )}
          </div>
        );
      }}
    </Answer>
  );
}
