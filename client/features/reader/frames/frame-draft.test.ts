import { expect, test } from 'vitest';
import type { Frame } from '#contract/frames.ts';
import { choosable, codingsInWords, ledBy, toggled } from './frame-draft.ts';

const coding = (frame: string, primary = false) => ({ frame, primary });
const frame = (key: string, archived = false): Frame => ({
  ...{ key, name: key.toUpperCase(), description: null, source: null, position: 0, archived },
  ...{ articleCount: 0, version: 1, abilities: { edit: true, trash: true } },
});

test('a frame is coded and taken off, its lead with it', () => {
  expect(toggled([coding('law')], 'harm')).toEqual([coding('law'), coding('harm')]);
  expect(toggled([coding('law', true), coding('harm')], 'law')).toEqual([coding('harm')]);
});

test('one frame leads at a time: another takes the lead over, the same gives it up', () => {
  expect(ledBy([coding('law', true)], 'harm')).toEqual([coding('law'), coding('harm', true)]);
  expect(ledBy([coding('law', true), coding('harm')], 'law')).toEqual([
    coding('harm'),
    coding('law'),
  ]);
});

test('archived frames are offered only where the article carries them', () => {
  const keys = choosable([frame('law'), frame('old', true), frame('gone', true)], [coding('old')]);
  expect(keys.map(({ key }) => key)).toEqual(['law', 'old']);
});

test('codings in words', () => {
  expect(codingsInWords([coding('law', true), coding('harm')], [frame('law')])).toBe(
    'LAW (primary), harm',
  );
  expect(codingsInWords([], [])).toBe('no frame');
});
