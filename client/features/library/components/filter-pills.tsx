import { UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconX } from '@tabler/icons-react';
import { routes } from '#contract/routes.ts';
import { isPartialDate } from '#core/figures/partial-date.ts';
import type { LibrarySearch } from '../../../app/search.ts';
import { readingStateWord } from '../../../components/reading-state-mark.tsx';
import { formatDate } from '../../../lib/dates.ts';
import { languageName } from '#core/outlets/code-names.ts';
import { read } from '../../../lib/query.ts';
import { useMe } from '../../../lib/use-me.ts';
import { notCoded, splitList, toggleInList, viewOf } from '../filters.ts';
import { useLibrarySearch } from '../use-library-search.ts';
import classes from './filter-pills.module.css';
import { noOutlet } from '../../../lib/no-outlet.ts';

interface Shown {
  key: string;
  label: string;
  without: LibrarySearch;
}

/** What narrows the list, each removable by itself. */
export function FilterPills() {
  const { search, change } = useLibrarySearch();
  const pills = usePills(search);
  if (pills.length === 0) return null;
  return (
    <ul className={classes.pills} aria-label="Filters">
      {pills.map(({ key, label, without }) => (
        <li key={key}>
          <UnstyledButton
            className={classes.pill}
            aria-label={`Remove the filter ${label}`}
            onClick={() => change(without)}
          >
            {label}
            <IconX size={14} aria-hidden />
          </UnstyledButton>
        </li>
      ))}
    </ul>
  );
}

function usePills(search: LibrarySearch): Shown[] {
  const memberId = useMe().member.id;
  const topics = useQuery(read(routes.listTopics)).data?.items;
  const outlets = useQuery(read(routes.listOutlets)).data?.items;
  const groups = useQuery(read(routes.listOutletGroups)).data?.items;
  const frames = useQuery({ ...read(routes.listFrames), enabled: search.frame !== undefined });
  const members = useQuery(read(routes.listMembers)).data?.items;
  const nameIn = (list: readonly { id: string; name: string }[] | undefined, id: string) =>
    list?.find((entry) => entry.id === id)?.name ?? '…';
  const frameName = (key: string) =>
    key === notCoded.key
      ? notCoded.words
      : (frames.data?.items.find((frame) => frame.key === key)?.name ?? '…');
  const plain = (key: keyof LibrarySearch, word: string, value: string): Shown => {
    return { key, label: `${word}: ${value}`, without: { ...search, [key]: undefined } };
  };
  const date = (text: string) => (isPartialDate(text) ? formatDate(text) : text);
  const { topicId, groupId, readingState, language, publishedFrom, publishedTo, assigneeId } =
    search;
  const isMine = viewOf(search, memberId) === 'mine';
  return [
    topicId === undefined ? null : plain('topicId', 'topic', nameIn(topics, topicId)),
    ...splitList(search.outletIds).map((id) => ({
      key: id,
      label: `outlet: ${id === 'none' ? noOutlet : nameIn(outlets, id)}`,
      without: { ...search, outletIds: toggleInList(search.outletIds, id) },
    })),
    groupId === undefined ? null : plain('groupId', 'outlets', nameIn(groups, groupId)),
    readingState === undefined
      ? null
      : plain('readingState', 'state', readingStateWord(readingState).toLowerCase()),
    language === undefined ? null : plain('language', 'language', languageName(language)),
    search.frame === undefined ? null : plain('frame', 'frame', frameName(search.frame)),
    search.copyGroupId === undefined
      ? null
      : {
          key: 'copies',
          label: 'copies of one text',
          without: { ...search, copyGroupId: undefined },
        },
    publishedFrom === undefined ? null : plain('publishedFrom', 'from', date(publishedFrom)),
    publishedTo === undefined ? null : plain('publishedTo', 'to', date(publishedTo)),
    assigneeId === undefined || isMine
      ? null
      : plain('assigneeId', 'assigned to', nameIn(members, assigneeId)),
  ].filter((pill) => pill !== null);
}
