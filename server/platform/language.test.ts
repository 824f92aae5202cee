import { expect, test } from 'vitest';
import { detectLanguage } from './language.ts';

const cases: Record<string, { text: string; expect: string | null }> = {
  English: { text: 'The port was closed on Friday and the ferries waited.', expect: 'en' },
  Russian: { text: 'Министерство сообщило, что порт закрыт до вечера.', expect: 'ru' },
  Ukrainian: {
    text: 'Міністерство повідомило, що порт закритий і пороми чекатимуть.',
    expect: 'uk',
  },
  Arabic: { text: 'وقالت الوزارة إن الميناء مغلق حتى المساء', expect: 'ar' },
  numbers: { text: '12,400 – 2021', expect: null },
  nothing: { text: '', expect: null },
};

test.each(Object.entries(cases))('%s', async (_, { text, expect: language }) => {
  expect(await detectLanguage(text)).toBe(language);
});
