import type { TopicViewProps } from '../../views/topic-view.ts';

export function HeadlinesPart({ topicId }: TopicViewProps) {
  return <p>{topicId}</p>;
}
