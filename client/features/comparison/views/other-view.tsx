import type { ComponentType } from 'react';
import classes from '../components/comparison.module.css';
import { TextsView } from '../texts/texts-view.tsx';
import { WordingView } from '../wording/wording-view.tsx';
import { CoverageParts } from '../coverage/coverage-parts.tsx';
import { TimelineView } from '../timeline/timeline-view.tsx';
import { VoicesView } from '../voices/voices-view.tsx';
import type { TopicViewProps } from './topic-view.ts';
import type { ViewOfItsOwn } from './views.ts';

const components: Readonly<Record<ViewOfItsOwn, ComponentType<TopicViewProps>>> = {
  wording: WordingView,
  texts: TextsView,
  voices: VoicesView,
  timeline: TimelineView,
  coverage: CoverageParts,
};

interface Props extends TopicViewProps {
  view: ViewOfItsOwn;
}

/** A view that is not built on the rows of the matrix. */
export function OtherView({ view, ...props }: Props) {
  const View = components[view];
  return (
    <div className={classes.content}>
      <View {...props} />
    </div>
  );
}
