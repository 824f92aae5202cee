import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../ids.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { storeArticle } from '../testing/test-material.ts';
import { createPeople, type Person } from '../testing/test-people.ts';

let database: TestDatabase;
let editor: Person;
let article: { id: string; textId: string };
let other: { id: string; textId: string };

beforeAll(async () => {
  database = await createTestDatabase();
  editor = (await createPeople(database.prisma)).editor;
  article = await storeArticle(database.prisma, editor, { text: 'Fifty waited, Norland said.' });
  other = await storeArticle(database.prisma, editor, { text: 'Forty went home.' });
});
afterAll(() => database.drop());

const reject = (wrong: object) =>
  database.prisma.rejectedSuggestion.create({
    data: {
      workspaceId: editor.workspaceId,
      id: newId(),
      articleId: article.id,
      textId: article.textId,
      start: 0,
      end: 5,
      category: 'diplomacy',
      memberId: editor.memberId,
      ...wrong,
    },
  });

const connect = (wrong: object) =>
  database.prisma.suggester.create({
    data: {
      workspaceId: editor.workspaceId,
      id: newId(),
      name: 'House model',
      url: 'https://model.example/',
      ...wrong,
    },
  });

describe('the database refuses', () => {
  const cases: Record<string, { attempt: () => Promise<unknown>; by: string }> = {
    'a rejected passage that ends where it starts': {
      attempt: () => reject({ start: 5, end: 5 }),
      by: 'rejected_suggestion_order',
    },
    'the same suggestion rejected twice': {
      attempt: async () => {
        await reject({});
        await reject({});
      },
      by: 'rejected_suggestion_workspace_id_article_id_text_id_start_e_key',
    },
    'a suggestion rejected in a text of another article': {
      attempt: () => reject({ textId: other.textId }),
      by: 'rejected_suggestion_workspace_id_article_id_text_id_fkey',
    },
    'a suggestion of a category that is not in the codebook': {
      attempt: () => reject({ category: 'gossip' }),
      by: 'rejected_suggestion_workspace_id_category_fkey',
    },
    'a suggester without patience': {
      attempt: () => connect({ timeoutSeconds: 0 }),
      by: 'suggester_patience',
    },
    'a suggester that is no web service': {
      attempt: () => connect({ url: 'file:///etc/hosts' }),
      by: 'suggester_address',
    },
    'a header in two lines': {
      attempt: () => connect({ secretHeader: 'X-Key\nX-Other' }),
      by: 'suggester_address',
    },
    'two suggesters of one name': {
      attempt: async () => {
        await connect({ name: 'Twin' });
        await connect({ name: 'TWIN' });
      },
      by: 'suggester_one_name',
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
