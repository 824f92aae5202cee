import { PassagePanel } from '../../passages/passage-panel.tsx';
import type { TopicViewProps } from '../../views/topic-view.ts';
import { NamePassages } from '../names/name-passages.tsx';
import { nothingOpen } from '../open-passages.ts';
import { ClaimsBehind } from './claims-behind.tsx';
import { Concordance } from './concordance.tsx';

/** What is open beside the view: the places of some words, or the claims behind a count. */
export function OpenPassages({ topicId, search, onSearch }: TopicViewProps) {
  const close = () => onSearch(() => nothingOpen);
  return (
    <PassagePanel columns={1.25} onClose={close}>
      <Content {...{ topicId, search, onSearch }} onClose={close} />
    </PassagePanel>
  );
}

type ContentProps = Omit<TopicViewProps, 'canEdit'> & { onClose: () => void };

function Content(props: ContentProps) {
  if (props.search.naming !== undefined) return <NamePassages {...props} />;
  return props.search.terms === undefined ? (
    <ClaimsBehind {...props} />
  ) : (
    <Concordance {...props} />
  );
}
