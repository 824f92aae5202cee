import { IconChevronRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { Topic } from '#contract/nouns.ts';
import classes from './topic-list.module.css';
import { topicCounts } from './topic-picker.tsx';

/** Which topic to compare, where none is chosen yet. */
export function TopicList({ topics }: { topics: readonly Topic[] }) {
  return (
    <ul className={classes.list}>
      {topics.map((topic) => (
        <li key={topic.id}>
          <Link to="/compare/$topicId" params={{ topicId: topic.id }} className={classes.topic}>
            <span className={classes.words}>
              <span className={classes.name} dir="auto">
                {topic.name}
              </span>
              {topic.description !== null && <span dir="auto">{topic.description}</span>}
              <span>{topicCounts(topic)}</span>
            </span>
            <IconChevronRight size={16} stroke={1.5} aria-hidden />
          </Link>
        </li>
      ))}
    </ul>
  );
}
