import { expect, it } from 'vitest';
import type { Saving } from './autosave.ts';
import { saveWord } from './save-word.ts';

const waiting: Saving = { is: 'waiting' };
const offline: Saving = { is: 'offline' };
const refused: Saving = { is: 'refused', because: 'The period ends before it begins.' };

const cases: Record<string, { unsent: Saving[]; word: string | undefined }> = {
  'all is sent': { unsent: [], word: 'saved' },
  'something is on its way': { unsent: [waiting], word: 'saving' },
  'one waits for the network': { unsent: [waiting, offline], word: 'offline' },
  'one needs somebody': { unsent: [offline, refused, waiting], word: 'refused' },
};

it.each(Object.entries(cases))('%s', (_, { unsent, word }) => {
  expect(saveWord(unsent, '2026-11-22T14:02:00Z')?.is).toBe(word);
});

it('says nothing before anything was saved', () => {
  expect(saveWord([], null)).toBeNull();
});
