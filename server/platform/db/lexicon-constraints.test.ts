import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../ids.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { createPeople, type Person } from '../testing/test-people.ts';

let database: TestDatabase;
let editor: Person;

beforeAll(async () => {
  database = await createTestDatabase();
  editor = (await createPeople(database.prisma)).editor;
});
afterAll(() => database.drop());

const add = (wrong: object) =>
  database.prisma.lexiconEntry.create({
    data: {
      workspaceId: editor.workspaceId,
      id: newId(),
      referent: 'lock',
      variants: ['lock', 'sluice'],
      ...wrong,
    },
  });

const reject = (words: string[]) =>
  database.prisma.rejectedNaming.create({
    data: { workspaceId: editor.workspaceId, id: newId(), words, memberId: editor.memberId },
  });

describe('the database refuses', () => {
  const cases: Record<string, { attempt: () => Promise<unknown>; by: string }> = {
    'a thing without a name': {
      attempt: () => add({ referent: '  ' }),
      by: 'lexicon_entry_referent',
    },
    'a thing that is called nothing': {
      attempt: () => add({ variants: [] }),
      by: 'lexicon_entry_variants',
    },
    'one thing twice': {
      attempt: async () => {
        await add({ referent: 'Quay' });
        await add({ referent: 'QUAY' });
      },
      by: 'lexicon_entry_one_referent',
    },
    'a single naming that is not one thing': {
      attempt: () => reject(['lock']),
      by: 'rejected_naming_words',
    },
  };

  test.each(Object.entries(cases))('%s', async (_, { attempt, by }) => {
    const error: unknown = await attempt().then(
      () => 'nothing was refused',
      (reason: unknown) => reason,
    );
    expect(JSON.stringify(error)).toContain(by);
  });
});
