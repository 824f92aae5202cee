import { words } from '../../../../text/phrases.ts';
import { isCapitalized } from '../../../../text/tokens.ts';
import type { KeepOut, Passage } from '../../../finding/finder.ts';
import { readCountedNoun } from '../../../finding/counted-noun.ts';
import { readUnit } from '../../../finding/units.ts';

/** What is numbered, not counted. */
const labels = words(
  'article articles section sections chapter chapters clause paragraph resolution resolutions',
  'amendment act title rule annex appendix protocol directive regulation no nos number flight',
  'route highway interstate junction platform gate terminal room floor apartment building block',
  'ward district precinct sector page pages line lines verse volume vol issue figure table part',
  'step phase stage level tier category class grade group season episode round game week day',
  'channel radio studio area zone type mark model version release generation unit brigade division',
  'battalion regiment squadron hurricane cyclone boeing airbus windows psalm sonnet apollo formula',
);

/** "Article 5", "No. 10", "Boeing 737", "#5": a number that is part of a name. */
export const names: KeepOut = (passage, at) => {
  const { tokens } = passage;
  const token = tokens[at];
  if (isNameOfGroup(passage, at)) return 1;
  if (token?.kind !== 'number' || token.gap === 'line') return 0;
  const stop = tokens[at - 1]?.text === '.' && tokens[at - 1]?.gap === 'none' ? 1 : 0;
  const before = tokens[at - 1 - stop];
  if (before?.text === '#' || before?.text === '§' || before?.text === '№') return 1;
  if (!before || !/^\d{1,4}$/.test(token.text)) return 0;
  // "No. 10": the stop belongs to the label. After any other stop a sentence begins.
  if (stop > 0 && !/^nos?$|^vol$/.test(before.lower)) return 0;
  if (labels.has(before.lower)) return hasQualifier(passage, at) ? 0 : withTotal(passage, at) - at;
  // "Northland's 260".
  if (before.lower.endsWith("'s")) return 0;
  return isCapitalized(before) && !measures(passage, at) ? 1 : 0;
};

/** "the Group of 20", "the Gang of Eight". */
function isNameOfGroup({ tokens, locale }: Passage, at: number): boolean {
  const [group, of, token] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  return (
    of?.lower === locale.partitive &&
    isCapitalized(group) &&
    /^(?:group|gang)$/.test(group?.lower ?? '') &&
    (token?.kind === 'number' || isCapitalized(token))
  );
}

/** "part 3 of 5" and "No. 14-1418" number all of it. */
function withTotal({ tokens, locale }: Passage, at: number): number {
  const joined = tokens[at + 1]?.text === '-' && tokens[at + 2]?.kind === 'number';
  if (joined && tokens[at + 1]?.gap === 'none' && tokens[at + 2]?.gap === 'none') return at + 3;
  const of = tokens[at + 1]?.lower === locale.partitive && tokens[at + 2]?.kind === 'number';
  return of ? at + 3 : at + 1;
}

/** Capitals that open a sentence, or end a qualifier: "Some 200", "About 15". */
function hasQualifier({ tokens, locale }: Passage, at: number): boolean {
  return locale.qualifiersBefore.before(tokens, at) !== null;
}

/** A capitalised word may just stand before a figure: "in Northland 200 people were killed". */
function measures(passage: Passage, at: number): boolean {
  const { tokens, locale } = passage;
  const next = tokens[at + 1];
  const opensSentence = at < 2 || /^[.!?:;"“”'‘’]$/.test(tokens[at - 2]?.text ?? '.');
  return (
    opensSentence ||
    tokens[at - 1]?.gap === 'line' ||
    hasQualifier(passage, at) ||
    locale.currenciesBefore.before(tokens, at) !== null ||
    locale.scales.has(next?.lower ?? '') ||
    locale.shortScales.has(next?.lower ?? '') ||
    next?.text === '-' ||
    readUnit(passage, at + 1) !== null ||
    readCountedNoun(passage, at + 1, { one: false }) !== null
  );
}
