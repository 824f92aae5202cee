import { Button, Menu } from '@mantine/core';
import { IconBook2, IconCheck, IconTag, IconUser } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { readingStates } from '#core/articles/article.ts';
import type { ArticleSummary } from '#contract/articles.ts';
import { routes } from '#contract/routes.ts';
import { ReadingStateMark, readingStateWord } from '../../../components/reading-state-mark.tsx';
import { read } from '../../../lib/query.ts';
import classes from './bulk-bar.module.css';
import type { useChangeArticles } from './use-change-articles.ts';

export interface BulkProps {
  articles: readonly ArticleSummary[];
  change: ReturnType<typeof useChangeArticles>['change'];
  disabled: boolean;
}

/** A topic that all have is taken away, any other is given to all. */
export function TopicMenu({ articles, change, disabled }: BulkProps) {
  const topics = useQuery(read(routes.listTopics)).data?.items ?? [];
  const allIn = (id: string) => articles.every(({ topics: own }) => own.some((t) => t.id === id));
  return (
    <BulkMenu label="Topic" icon={<IconTag size={16} stroke={1.5} />} disabled={disabled}>
      {topics.length === 0 && <Menu.Label>No topics yet: make one in Settings</Menu.Label>}
      {topics.map(({ id, name }) => (
        <Menu.Item
          key={id}
          leftSection={allIn(id) ? <IconCheck size={16} /> : <span className={classes.gap} />}
          onClick={() => {
            const done = allIn(id) ? `taken out of “${name}”` : `put into “${name}”`;
            const what = allIn(id) ? 'remove from topic' : 'add to topic';
            change({ articles, change: { do: what, topicId: id }, done });
          }}
        >
          {name}
        </Menu.Item>
      ))}
    </BulkMenu>
  );
}

export function AssignMenu({ articles, change, disabled }: BulkProps) {
  const members = useQuery(read(routes.listMembers)).data?.items ?? [];
  const assign = (memberId: string | null, done: string) =>
    change({ articles, change: { do: 'assign', memberId }, done });
  return (
    <BulkMenu label="Assign" icon={<IconUser size={16} stroke={1.5} />} disabled={disabled}>
      {members.map(({ id, name, isSelf }) => (
        <Menu.Item key={id} onClick={() => assign(id, `assigned to ${name}`)}>
          {isSelf ? `${name} (you)` : name}
        </Menu.Item>
      ))}
      <Menu.Divider />
      <Menu.Item onClick={() => assign(null, 'assigned to nobody')}>Nobody</Menu.Item>
    </BulkMenu>
  );
}

export function ReadingStateMenu({ articles, change, disabled }: BulkProps) {
  return (
    <BulkMenu label="Reading state" icon={<IconBook2 size={16} stroke={1.5} />} disabled={disabled}>
      {readingStates.map((readingState) => (
        <Menu.Item
          key={readingState}
          onClick={() =>
            change({
              articles,
              change: { do: 'set reading state', readingState },
              done: `set to “${readingStateWord(readingState)}”`,
            })
          }
        >
          <ReadingStateMark state={readingState} />
        </Menu.Item>
      ))}
    </BulkMenu>
  );
}

interface MenuProps {
  label: string;
  icon: ReactNode;
  disabled: boolean;
  children: ReactNode;
}

function BulkMenu({ label, icon, disabled, children }: MenuProps) {
  return (
    <Menu position="top-start" withinPortal>
      <Menu.Target>
        <Button variant="default" leftSection={icon} disabled={disabled}>
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={360} style={{ overflow: 'auto' }}>
        {children}
      </Menu.Dropdown>
    </Menu>
  );
}
