import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultFrames } from '#core/frames/default-frames.ts';
import { defaultLoadedWords } from '#core/wording/loaded/default-words.ts';
import { newId } from '../ids.ts';
import { projectRoot } from '../project-root.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { storeArticle } from '../testing/test-material.ts';
import { createPeople, type Person } from '../testing/test-people.ts';

let database: TestDatabase;
let editor: Person;
let articleId: string;

beforeAll(async () => {
  database = await createTestDatabase();
  editor = (await createPeople(database.prisma)).editor;
  articleId = (await storeArticle(database.prisma, editor, { text: 'A wall.' })).id;
});
afterAll(() => database.drop());

/** The part of the migration that fills workspaces which stand already. */
const fill = () => {
  const file = path.join(projectRoot, 'prisma/migrations/20261123090000_frames/migration.sql');
  const sql = readFileSync(file, 'utf8');
  return sql.slice(sql.indexOf('-- Workspaces that stand already'));
};

async function olderWorkspace(name: string): Promise<string> {
  const id = newId();
  await database.pool.query('insert into workspace (id, name) values ($1, $2)', [id, name]);
  return id;
}

test('an older workspace gets what a new one begins with; a list somebody has is left alone', async () => {
  const [bare, own] = [await olderWorkspace('Bare'), await olderWorkspace('Own')];
  const word = { term: 'pier', category: 'label', source: null };
  await database.prisma.loadedWord.create({ data: { workspaceId: own, id: newId(), ...word } });
  await database.pool.query(`delete from frame where workspace_id not in ($1, $2)`, [bare, own]);
  await database.pool.query(fill());
  const frames = await database.prisma.frame.findMany({
    where: { workspaceId: bare },
    orderBy: { position: 'asc' },
    select: { key: true, name: true, description: true, source: true },
  });
  expect(frames).toEqual(defaultFrames);
  const words = async (workspaceId: string) =>
    database.prisma.loadedWord.findMany({
      where: { workspaceId },
      select: { term: true, category: true, source: true },
    });
  expect(await words(own)).toEqual([word]);
  const given = await words(bare);
  expect(given).toHaveLength(defaultLoadedWords.length);
  expect(given).toEqual(expect.arrayContaining([...defaultLoadedWords]));
});

describe('the database refuses', () => {
  const code = (frame: string, primary = false) =>
    database.prisma.articleFrame.create({
      data: {
        ...{ workspaceId: editor.workspaceId, articleId, frame, primary },
        memberId: editor.memberId,
      },
    });
  const add = (key: string, name: string) =>
    database.prisma.frame.create({
      data: { workspaceId: editor.workspaceId, key, name, position: 99 },
    });
  const cases: Record<string, { attempt: () => Promise<unknown>; by: string }> = {
    'a frame without a name': { attempt: () => add('blank', ' '), by: 'frame_says_something' },
    'two frames of one name': {
      attempt: async () => {
        await add('tide', 'Tide');
        await add('tide-2', 'TIDE');
      },
      by: 'frame_one_name',
    },
    'two primary frames of an article': {
      attempt: async () => {
        await code('economic', true);
        await code('morality', true);
      },
      by: 'article_frame_one_primary',
    },
    'a frame that is not in the codebook': {
      attempt: () => code('nowhere'),
      by: 'article_frame_workspace_id_frame_fkey',
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
