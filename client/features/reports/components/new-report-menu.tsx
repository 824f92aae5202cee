import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconPlus } from '@tabler/icons-react';
import type { Topic } from '#contract/nouns.ts';
import { countOf } from '../../../lib/count-of.ts';
import classes from './new-report-menu.module.css';

interface Props {
  topics: readonly Topic[];
  busy: boolean;
  onChoose: (topic: Topic) => void;
}

/** A report is on one topic: choosing it makes the report. */
export function NewReportMenu({ topics, busy, onChoose }: Props) {
  return (
    <Menu position="bottom-end" width={320}>
      <Menu.Target>
        <Button
          loading={busy}
          leftSection={<IconPlus size={16} stroke={1.5} aria-hidden />}
          rightSection={<IconChevronDown size={14} aria-hidden />}
        >
          New report
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={classes.list}>
        <Menu.Label>On which topic?</Menu.Label>
        {topics.map((topic) => (
          <Menu.Item key={topic.id} onClick={() => onChoose(topic)}>
            <span dir="auto">{topic.name}</span>
            <span className={classes.counts}>{countOf(topic.articleCount, 'article')}</span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
