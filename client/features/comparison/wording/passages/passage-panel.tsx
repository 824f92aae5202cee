import { useEffect, useState } from 'react';
import { useHotkeys } from '../../../../lib/hotkeys/use-hotkeys.ts';
import { isInMenu } from '../../panel/is-in-menu.ts';
import { PanelFrame, useStandsBeside } from '../../panel/panel-frame.tsx';
import type { TopicViewProps } from '../../views/topic-view.ts';
import { NamePassages } from '../names/name-passages.tsx';
import { nothingOpen } from '../open-passages.ts';
import { ClaimsBehind } from './claims-behind.tsx';
import { Concordance } from './concordance.tsx';

/** What is open beside the view: the places of some terms, or the claims behind a count. */
export function PassagePanel({ topicId, search, onSearch }: TopicViewProps) {
  const close = () => onSearch(() => nothingOpen);
  // Asked before the panel takes the focus for its title.
  const [openedFrom] = useState(() => document.activeElement);
  const beside = useStandsBeside();
  useEffect(
    () => () => {
      // Whoever has gone on elsewhere stays there.
      if (document.activeElement !== document.body) return;
      if (openedFrom instanceof HTMLElement || openedFrom instanceof SVGElement) openedFrom.focus();
    },
    [openedFrom],
  );
  useHotkeys(
    'Passages',
    [
      {
        keys: 'Escape',
        label: 'Close the passages',
        run: ({ target }) => isInMenu(target) || close(),
      },
    ],
    { modal: !beside },
  );
  const content = { topicId, search, onSearch };
  return (
    <PanelFrame label="Passages" columns={1.25} onClose={close}>
      <Content {...content} onClose={close} />
    </PanelFrame>
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
