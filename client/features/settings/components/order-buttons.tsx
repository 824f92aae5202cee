import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { IconButton } from '../../../components/icon-button.tsx';
import classes from './order-buttons.module.css';

interface Props {
  name: string;
  /** Where it stands, from 0, among how many. */
  index: number;
  count: number;
  /** The last move is still under way. */
  isBusy: boolean;
  onMove: (position: number) => void;
}

/** One place up or down, without dragging; the focus goes along. */
export function OrderButtons({ name, index, count, isBusy, onMove }: Props) {
  const group = useRef<HTMLSpanElement>(null);
  const pressed = useRef<number | null>(null);
  useEffect(() => {
    // Browsers drop the focus of an element that moves within its list.
    const buttons = group.current?.querySelectorAll('button:not(:disabled)');
    const button = buttons?.[pressed.current === 1 ? buttons.length - 1 : 0];
    if (pressed.current !== null && button instanceof HTMLElement) button.focus();
    pressed.current = null;
  }, [index]);
  const move = (by: 1 | -1) => {
    if (isBusy) return;
    pressed.current = by;
    onMove(index + by);
  };
  return (
    <span ref={group} className={classes.buttons}>
      <IconButton
        label={`Move “${name}” up`}
        size={24}
        disabled={index === 0}
        onClick={() => move(-1)}
      >
        <IconArrowUp size={16} stroke={1.5} />
      </IconButton>
      <IconButton
        label={`Move “${name}” down`}
        size={24}
        disabled={index === count - 1}
        onClick={() => move(1)}
      >
        <IconArrowDown size={16} stroke={1.5} />
      </IconButton>
    </span>
  );
}
