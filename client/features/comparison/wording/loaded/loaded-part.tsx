import type { TopicViewProps } from '../../views/topic-view.ts';

export function LoadedPart({ topicId }: TopicViewProps) {
  return <p>{topicId}</p>;
}
