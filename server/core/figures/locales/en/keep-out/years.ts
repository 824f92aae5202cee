import { words } from '../../../../text/phrases.ts';
import type { KeepOut, Passage } from '../../../finding/finder.ts';
import { readCountedNoun } from '../../../finding/counted-noun.ts';

const beforeYears = words(
  'in since until till by of from before after during early mid late to through spring summer',
  'autumn fall winter year january february march april may june july august september october',
  'november december fiscal',
);

/** "2014", "2014–2021", "2021-22". Four digits count something only where the words say so. */
export const years: KeepOut = (passage, at) => {
  const { tokens, locale } = passage;
  const token = tokens[at];
  if (isShortYear(passage, at)) return 1;
  if (token?.kind !== 'number' || !/^(?:1[5-9]|20)\d\d$/.test(token.text)) return 0;
  if (locale.currenciesBefore.before(tokens, at) || measures(passage, at + 1)) return 0;
  const joined = /^[-–/]$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 1]?.gap === 'none';
  if (joined && /^\d{2}(?:\d{2})?$/.test(tokens[at + 2]?.text ?? '')) return 3;
  const before = tokens[at - 1]?.lower ?? '';
  // "the 2016 candidates": counts that large are printed with a comma.
  if (beforeYears.has(before) || locale.nouns.determiners.has(before)) return 1;
  // "a 2016 film", whatever noun comes later.
  if (locale.nouns.articles.has(before)) return 1;
  return countsPersons(passage, at + 1) || isQualified(passage, at) ? 0 : 1;
};

/** Scales and units but no times: "the 2022 day of …" is still a year. */
function measures({ tokens, locale }: Passage, at: number): boolean {
  const next = tokens[at];
  if (!next || next.gap === 'line') return false;
  if (locale.scales.has(next.lower) || locale.shortScales.has(next.lower)) return true;
  return locale.unitsAfter.at(tokens, at) !== null;
}

function countsPersons(passage: Passage, at: number): boolean {
  return readCountedNoun(passage, at, { one: false })?.unit === 'persons';
}

/** "about 2014" may be a year; "more than 2014" is not. */
function isQualified({ tokens, locale }: Passage, at: number): boolean {
  const qualifier = locale.qualifiersBefore.before(tokens, at)?.meaning;
  return qualifier === 'more than' ? tokens[at - 1]?.lower === 'than' : qualifier === 'at least';
}

/** "the class of ’08". */
function isShortYear({ tokens }: Passage, at: number): boolean {
  return (
    /^\d\d$/.test(tokens[at]?.text ?? '') &&
    tokens[at]?.gap === 'none' &&
    /^['’‘]$/.test(tokens[at - 1]?.text ?? '')
  );
}
