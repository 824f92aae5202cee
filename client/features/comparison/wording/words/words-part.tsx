import type { TopicViewProps } from '../../views/topic-view.ts';

export function WordsPart({ topicId }: TopicViewProps) {
  return <p>{topicId}</p>;
}
