import type { SourceKind } from './source.ts';

/** Read from the end: "State Department report" is a report. */
const kindWords: readonly [SourceKind, RegExp][] = [
  ['document', /\b(report|document|documents|memo|letter|cable|statement|study|survey|poll)$/i],
  ['outlet', /\b(times|post|news|journal|gazette|herald|tribune|radio|tv|newspaper|broadcaster)$/i],
  [
    'body',
    // Capitalised: "government sources" have no name, the "Government of Norland" has one.
    /\b(Administration|Agency|Alliance|Army|Bank|Bureau|Commission|Committee|Company|Council|Court|Department|Embassy|Force|Forces|Foundation|Government|Group|House|Institute|Ministry|Nations|Navy|Office|Organi[sz]ation|Parliament|Party|Police|Senate|Service|Staff|States|Union|University)\b/,
  ],
];

/**
 * What a source most likely is, going by its name alone; whoever knows better corrects it. Names of
 * two to four capitalised words are taken for people: places of two words ("Saudi Arabia") are then
 * wrong, but people are named in the news far more often.
 */
export function guessSourceKind(name: string): SourceKind {
  for (const [kind, words] of kindWords) if (words.test(name)) return kind;
  // "officials", "two people familiar with the talks": nobody has a name there.
  if (/^\p{Ll}/u.test(name)) return 'unnamed';
  return /^\p{Lu}[\p{L}.'’-]*( \p{Lu}[\p{L}.'’-]*){1,3}$/u.test(name) ? 'person' : 'body';
}
