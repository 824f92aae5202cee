import { words } from '../../../../text/phrases.ts';
import type { KeepOut } from '../../../finding/finder.ts';

const zones = words('gmt utc bst est edt cet cest pst pdt eet msk');

/** "5 p.m.", "5.45pm", "10 o'clock", "1700 GMT". The colon of "5:45" is looked after elsewhere. */
export const times: KeepOut = ({ tokens }, at) => {
  if (tokens[at]?.kind !== 'number') return 0;
  const next = tokens[at + 1]?.lower ?? '';
  const after = tokens[at + 2]?.text;
  if (/^[ap]m$/.test(next) || next === "o'clock") return 2;
  if (/^[ap]$/.test(next) && after === '.' && tokens[at + 3]?.lower === 'm') return 4;
  return zones.has(next) ? 2 : 0;
};
