import type { Voice, Voices } from '#contract/voices.ts';
import { countOf, formatNumber } from '../../../lib/count-of.ts';
import { noOutlet } from '../../../lib/no-outlet.ts';

/** What one column printed of a voice. */
export interface VoicePart {
  column: string;
  name: string;
  /** Its place among the columns, by which it is coloured. */
  at: number;
  words: number;
  claims: number;
  copies: number;
}

export interface VoiceRow {
  voice: Voice;
  /** Of all words quoted in the topic; null: nobody is quoted at all. */
  share: number | null;
  parts: VoicePart[];
}

/** The voices with the names of what printed them. */
export function voiceRows({ voices, columns, total }: Voices): VoiceRow[] {
  const known = new Map(columns.map((column, at) => [column.key, { ...column, at }]));
  return voices.map((voice) => ({
    voice,
    share: total.words === 0 ? null : voice.words / total.words,
    parts: voice.columns.flatMap((part) => {
      const column = known.get(part.column);
      if (!column) return [];
      return [{ ...part, at: column.at, name: column.kind === 'none' ? noOutlet : column.name }];
    }),
  }));
}

/** Who is quoted in words that somebody has marked: what a bar can be drawn of. */
export function quotedRows(rows: readonly VoiceRow[]): VoiceRow[] {
  return rows.filter(({ voice }) => voice.words > 0);
}

/** "12 %"; less than a half of one is said to be less than one. */
export function percent(share: number): string {
  if (share > 0 && share < 0.005) return '< 1 %';
  return `${Math.round(share * 100)} %`;
}

/** "3 straight from the speaker, 1 via an outlet, 1 via 2 others": how far the words came. */
export function removeWords({ removes }: Pick<Voice, 'removes'>): string[] {
  return removes.map(({ via, between, claims }) => {
    const count = formatNumber(claims);
    if (via === null || between === 0) return `${count} from the speaker`;
    return between === 1
      ? `${count} via ${viaWords[via]}`
      : `${count} via ${between} others, ${viaWords[via]} last`;
  });
}

const viaWords: Readonly<Record<NonNullable<Voice['removes'][number]['via']>, string>> = {
  person: 'another person',
  body: 'a body',
  document: 'a document',
  outlet: 'another outlet',
  unnamed: 'somebody unnamed',
};

/** "142 words in 5 claims" */
export function amountWords({ words, claims }: Pick<Voice, 'words' | 'claims'>): string {
  return `${countOf(words, 'word')} in ${countOf(claims, 'claim')}`;
}
