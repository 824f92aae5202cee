import { expect, test } from 'vitest';
import { guessSourceKind } from './guess-source-kind.ts';
import type { SourceKind } from './source.ts';

const cases: Record<SourceKind, string[]> = {
  person: ['Mara Lindqvist', "Tomas O'Hara", 'J. R. Okafor', 'Ольга Петрова'],
  body: ['Harbour Ministry', 'United Nations', 'Veldtown', 'House of Elders', 'EU', 'خفر السواحل'],
  document: ['leaked document', 'Harbour Ministry report'],
  outlet: ['Coast Times', 'Radio Delta News'],
  unnamed: ['officials', 'two people familiar with the talks', 'government sources'],
};

test.each(Object.entries(cases))('%s', (kind, names) => {
  for (const name of names) expect([name, guessSourceKind(name)]).toEqual([name, kind]);
});
