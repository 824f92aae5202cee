import type { TopicViewProps } from '../../views/topic-view.ts';

export function VerbsPart({ topicId }: TopicViewProps) {
  return <p>{topicId}</p>;
}
