import { Button, Menu } from '@mantine/core';
import { IconCheck, IconSelector } from '@tabler/icons-react';
import type { Topic } from '#contract/nouns.ts';
import classes from './topic-picker.module.css';

interface Props {
  topics: readonly Topic[];
  topicId: string;
  onChoose: (topicId: string) => void;
}

/** The topic as the page's title, and the way to another. */
export function TopicPicker({ topics, topicId, onChoose }: Props) {
  const topic = topics.find(({ id }) => id === topicId);
  return (
    <Menu position="bottom-start" width={340}>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          className={classes.button}
          classNames={{ label: classes.label ?? '' }}
          rightSection={<IconSelector size={16} stroke={1.5} aria-hidden data-no-print />}
          aria-label={`Topic: ${topic?.name ?? 'none'}. Choose another`}
        >
          <span dir="auto">{topic?.name ?? 'Topic'}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={classes.list}>
        {topics.map(({ id, name, questionCount, articleCount }) => (
          <Menu.Item
            key={id}
            leftSection={
              <IconCheck
                size={16}
                stroke={1.75}
                aria-hidden
                visibility={id === topicId ? undefined : 'hidden'}
              />
            }
            onClick={() => onChoose(id)}
          >
            <span dir="auto">{name}</span>
            <span className={classes.counts}>{topicCounts({ questionCount, articleCount })}</span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

export function topicCounts(topic: Pick<Topic, 'questionCount' | 'articleCount'>): string {
  const { questionCount, articleCount } = topic;
  const questions = questionCount === 1 ? '1 question' : `${questionCount} questions`;
  return `${questions} · ${articleCount === 1 ? '1 article' : `${articleCount} articles`}`;
}
