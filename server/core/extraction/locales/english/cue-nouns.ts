import { words } from '../../../text/phrases.ts';
import type { CueNoun, VerbClass } from '../../syntax/grammar.ts';

const rows: readonly (readonly [VerbClass, followers: string, nouns: string])[] = [
  [
    'neutral',
    'that',
    'statement statements report reports belief view idea notion conclusion hope hopes argument arguments comment comments remark remarks suggestion suggestions prediction predictions opinion sense fact-free impression assumption expectation expectations announcement message thought findings warning warnings fear fears concern concerns worry worries sign',
  ],
  [
    'distancing',
    'that',
    'claim claims allegation allegations assertion assertions accusation accusations charge charges rumor rumors contention insistence suspicion suspicions denial complaint complaints',
  ],
  ['neutral', 'for', 'support'],
  ['distancing', 'of', 'criticism criticisms accusations allegations'],
  ['neutral', 'about', 'comments remarks concerns questions'],
];

export function cueNounTable(): ReadonlyMap<string, CueNoun> {
  const table = new Map<string, CueNoun>();
  for (const [verbClass, follower, nouns] of rows) {
    for (const noun of words(nouns)) {
      const known = table.get(noun);
      const followers = new Set([...(known?.followers ?? []), follower]);
      table.set(noun, { verbClass: known?.verbClass ?? verbClass, followers });
    }
  }
  return table;
}
