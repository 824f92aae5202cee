import type { KeepOut } from '../finding/finder.ts';

/** From so many on, numbers that only spaces part are a telephone number or a row of a table. */
const shortestRun = 3;

/** "020 7946 0123", "12 7 3 5"; thousands parted by spaces ("1 243 000") are left. */
export const numberRuns: KeepOut = ({ tokens }, at) => {
  if (tokens[at]?.kind !== 'number') return 0;
  let next = at + 1;
  let groups = tokens[at].text.length <= 3;
  while (tokens[next]?.kind === 'number' && tokens[next]?.gap === 'space') {
    groups &&= /^\d{3}(?:[.,]\d+)?$/.test(tokens[next]?.text ?? '');
    next += 1;
  }
  return next - at >= shortestRun && !groups ? next - at : 0;
};
