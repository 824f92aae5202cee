import type { TopicViewProps } from '../../views/topic-view.ts';

export function HedgesPart({ topicId }: TopicViewProps) {
  return <p>{topicId}</p>;
}
