import { SegmentedControl } from '@mantine/core';
import { KeyHint } from '../../../components/key-hint.tsx';
import { useHotkeys } from '../../../lib/hotkeys/use-hotkeys.ts';
import classes from './view-switch.module.css';
import { keyOf, otherViews, viewNames, views, type OtherView } from './views.ts';

interface Props {
  /** None: the matrix. */
  view: OtherView | undefined;
  onView: (view: OtherView | undefined) => void;
}

/** The ways to see one comparison; filters hold for all of them. */
export function ViewSwitch({ view, onView }: Props) {
  const show = (chosen: string) => onView(otherViews.find((each) => each === chosen));
  useHotkeys(
    'Views',
    views.map((each) => ({ keys: keyOf(each), label: viewNames[each], run: () => show(each) })),
  );
  return (
    <div className={classes.views} data-no-print>
      <SegmentedControl
        aria-label="View"
        value={view ?? 'matrix'}
        onChange={show}
        data={views.map((each) => ({
          value: each,
          label: (
            <>
              {viewNames[each]} <KeyHint keys={keyOf(each)} />
            </>
          ),
        }))}
      />
    </div>
  );
}
