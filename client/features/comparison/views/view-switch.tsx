import { SegmentedControl } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
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
  const open = view ?? 'matrix';
  const row = useRef<HTMLDivElement>(null);
  const router = useRouter();
  // Where not all fit, the one that is open is in sight; also after the router has put back what
  // scrolls where it stood.
  useEffect(() => {
    const bringInSight = () => {
      const name = row.current?.querySelector(`input[value="${open}"] + label`);
      if (row.current && name) scrollAcross(row.current, name);
    };
    bringInSight();
    return router.subscribe('onRendered', bringInSight);
  }, [open, router]);
  return (
    <div ref={row} className={classes.views} data-no-print>
      <SegmentedControl
        aria-label="View"
        value={open}
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

/** Only across: the page stays where it is. */
function scrollAcross(row: Element, name: Element): void {
  const [room, wanted] = [row.getBoundingClientRect(), name.getBoundingClientRect()];
  if (wanted.left >= room.left && wanted.right <= room.right) return;
  row.scrollLeft += wanted.left - room.left - (room.width - wanted.width) / 2;
}
