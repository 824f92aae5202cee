import { noOutlet } from '../../../lib/no-outlet.ts';
import { percent, removeWords, type VoiceRow } from './voice-model.ts';
import type { Voices } from '#contract/voices.ts';

/** Every voice with the words of each column, for a spreadsheet. */
export function voicesAsTable({ columns }: Voices, rows: readonly VoiceRow[]): string[][] {
  const head = [
    'Voice',
    'Kind',
    'Words',
    'Share of words',
    'Claims',
    'Without marked words',
    'In other words',
    'At which remove',
    ...columns.map(({ name, kind }) => (kind === 'none' ? noOutlet : name)),
  ];
  const lines = rows.map(({ voice, share, parts }) => [
    voice.name,
    voice.kind,
    String(voice.words),
    share === null ? '' : percent(share),
    String(voice.claims),
    String(voice.unmarked),
    String(voice.indirect),
    removeWords(voice).join(', '),
    ...columns.map(({ key }) => String(parts.find(({ column }) => column === key)?.words ?? 0)),
  ]);
  return [head, ...lines];
}
