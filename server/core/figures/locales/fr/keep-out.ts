import { words } from '../../../text/phrases.ts';
import { readCountedNoun } from '../../finding/counted-noun.ts';
import type { KeepOut } from '../../finding/finder.ts';
import { readCurrency, readUnit } from '../../finding/units.ts';
import { beforeYears } from './changes.ts';
import { months } from './calendar.ts';

const labels = words(
  'article articles chapitre section page numéro no n vol résolution loi chaîne route ligne tome',
  'boeing airbus autoroute porte salle protocole',
);

/** "article 5", "n° 10": what is numbered, not counted. */
export const names: KeepOut = ({ tokens }, at) => {
  if (tokens[at]?.kind !== 'number' || tokens[at].gap === 'line') return 0;
  const degree = tokens[at - 1]?.text === '°' || tokens[at - 1]?.text === 'º' ? 1 : 0;
  const label = tokens[at - 1 - degree]?.lower.replace(/^[dl]'/, '') ?? '';
  return labels.has(label) ? 1 : 0;
};

/** "6 mai 2021", "1er juin". */
export const dates: KeepOut = ({ tokens }, at) => {
  const day = tokens[at];
  if (day?.kind !== 'number' || !/^(?:[1-9]|0[1-9]|[12]\d|3[01])$/.test(day.text)) return 0;
  const first = tokens[at + 1]?.gap === 'none' && tokens[at + 1]?.lower === 'er' ? 1 : 0;
  const month = at + 1 + first;
  if (!months.has(tokens[month]?.lower ?? '')) return first > 0 ? 2 : 0;
  const year = /^(?:1[5-9]|20)\d\d$/.test(tokens[month + 1]?.text ?? '') ? 1 : 0;
  return month + 1 + year - at;
};

/** "17h30", "8 h 15", "2e", "3ème". */
export const hoursAndRanks: KeepOut = ({ tokens }, at) => {
  if (tokens[at]?.kind !== 'number') return 0;
  const next = tokens[at + 1];
  if (next?.gap === 'none' && /^(?:e|er|ère|ème|nd|nde)$/.test(next.lower)) return 2;
  if (next?.lower !== 'h' || next.gap === 'line') return 0;
  return tokens[at + 2]?.kind === 'number' ? 3 : 2;
};

/** "2014", "2014-2021": four digits count something only where the words say so. */
export const years: KeepOut = (passage, at) => {
  const { tokens, locale } = passage;
  if (!/^(?:1[5-9]|20)\d\d$/.test(tokens[at]?.text ?? '')) return 0;
  if (beforeYears.has(tokens[at - 1]?.lower ?? '')) return 1;
  if (at > 0 && locale.currenciesBefore.before(tokens, at)) return 0;
  if (tokens[at + 1]?.gap !== 'line' && readUnit(passage, at + 1)) return 0;
  if (locale.scales.has(tokens[at + 1]?.lower ?? '') || readCurrency(passage, at - 1)) return 0;
  return readCountedNoun(passage, at + 1, { one: false })?.unit === 'persons' ? 0 : 1;
};
