import { TextsView } from '../texts/texts-view.tsx';
import type { TopicViewProps } from './topic-view.ts';
import type { OtherView } from './views.ts';

/** The views that are not made of the rows of the matrix. */
const others = {
  texts: TextsView,
} satisfies Partial<Record<OtherView, (props: TopicViewProps) => unknown>>;

export type ViewOfItsOwn = keyof typeof others;

export function isOfItsOwn(view: OtherView | undefined): view is ViewOfItsOwn {
  return view !== undefined && view in others;
}

export function ViewOfItsOwn({ view, ...props }: TopicViewProps & { view: ViewOfItsOwn }) {
  const View = others[view];
  return <View {...props} />;
}
