import {
  IconCircleDashed,
  IconCircleHalf2,
  IconClockX,
  IconMessageCircle,
  IconMinus,
  IconSlash,
} from '@tabler/icons-react';
import type { CellState } from '#core/comparison/cell.ts';

const icons = {
  said: IconMessageCircle,
  'not said': IconMinus,
  'partly read': IconCircleHalf2,
  'not yet read': IconCircleDashed,
  'could not know': IconClockX,
  'no article': IconSlash,
} as const satisfies Record<CellState, object>;

/** The shape of a state; its word always stands beside it. */
export function StateIcon({ state }: { state: CellState }) {
  const Icon = icons[state];
  return <Icon size={16} stroke={state === 'not said' ? 3 : 1.75} aria-hidden />;
}
