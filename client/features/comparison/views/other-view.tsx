import type { ComponentType } from 'react';
import classes from '../components/comparison.module.css';
import { TextsView } from '../texts/texts-view.tsx';
import { WordingView } from '../wording/wording-view.tsx';
import { CoverageParts } from '../coverage/coverage-parts.tsx';
import { TimelineView } from '../timeline/timeline-view.tsx';
import { VoicesView } from '../voices/voices-view.tsx';
import type { TopicViewProps } from './topic-view.ts';
import type { OtherView as ViewName } from './views.ts';

/** Views that are not built on the rows of the matrix. */
const components = {
  wording: WordingView,
  texts: TextsView,
  voices: VoicesView,
  timeline: TimelineView,
  coverage: CoverageParts,
} satisfies Partial<Record<ViewName, ComponentType<TopicViewProps>>>;

export function isOther(view: ViewName | undefined): view is keyof typeof components {
  return view !== undefined && view in components;
}

interface Props extends TopicViewProps {
  view: keyof typeof components;
}

export function OtherView({ view, ...props }: Props) {
  const View = components[view];
  return (
    <div className={classes.content}>
      <View {...props} />
    </div>
  );
}
