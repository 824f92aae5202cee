import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { couldAnswer } from '#core/comparison/cells.ts';
import { parsePartialDate } from '#core/figures/partial-date.ts';
import { routes } from '#contract/routes.ts';
import type { QueryInput } from '#contract/route.ts';
import { createTestApp, type TestApp } from '../../platform/testing/test-app.ts';
import {
  spanOf,
  storeArticle,
  type MaterialArticle,
} from '../../platform/testing/test-material.ts';

let app: TestApp;
let topicId: string;
/** Since February 2022. */
let whyEnded: string;
let howMany: string;
const outlets = new Map<string, string>();

const text = 'The ferry line stops. Nobody said why it ended, and 40 crew stay ashore.';
const date = parsePartialDate;

beforeAll(async () => {
  app = await createTestApp();
  const editor = app.as('editor');
  topicId = (await editor.call(routes.createTopic, { body: { name: 'Ferries' } })).body.id;
  const ask = async (question: string, since: string | null) =>
    (
      await editor.call(routes.createQuestion, {
        body: { topicId, text: question, kind: 'account', since },
      })
    ).body.id;
  whyEnded = await ask('Why did it end?', '2022-02');
  howMany = await ask('How many crew?', null);
  for (const name of ['Coast Echo', 'Delta Post', 'Isle Times', 'Ark Daily', 'Far Herald']) {
    const { body } = await editor.call(routes.createOutlet, { body: { name } });
    outlets.set(name, body.id);
  }
  const store = (outlet: string | null, article: Partial<MaterialArticle>) =>
    storeArticle(app.database.prisma, app.people.editor, {
      text,
      topicIds: [topicId],
      outletId: outlet === null ? null : outlets.get(outlet)!,
      ...article,
    });
  const tag = (article: { id: string; textId: string }, questionId: string, words: string) =>
    editor.call(routes.createClaim, {
      params: { articleId: article.id },
      body: { textId: article.textId, category: 'warning', questionId, ...spanOf(text, words) },
    });

  const late = await store('Coast Echo', { published: date('2023-01-05'), title: 'Later' });
  const early = await store('Coast Echo', { published: date('2022-03'), title: 'Earlier' });
  for (const words of ['why', 'it', 'ended']) await tag(late, whyEnded, words);
  await tag(early, whyEnded, 'Nobody said why it ended');
  await store('Delta Post', { published: date('2021-06-01'), readingState: 'read' });
  await store('Isle Times', { published: date('2022-05-01'), readingState: 'read' });
  await store('Isle Times', { published: null, readingState: 'reading' });
  await store('Ark Daily', { published: date('2024'), readingState: 'read' });
  await store(null, { published: date('2022') });
  const group = {
    name: 'coastal',
    outletIds: [outlets.get('Coast Echo')!, outlets.get('Delta Post')!],
  };
  await editor.call(routes.createOutletGroup, { body: group });
});
afterAll(() => app.close());

async function matrix(query: QueryInput<typeof routes.getMatrix> = {}) {
  const { body } = await app.as('viewer').call(routes.getMatrix, { params: { topicId }, query });
  return body;
}

/** "Coast Echo: said 4" of one row. */
async function row(questionId: string, query: QueryInput<typeof routes.getMatrix> = {}) {
  const { columns, rows } = await matrix(query);
  const found = rows.find(({ question }) => question.id === questionId);
  return found?.cells?.map(
    ({ state, claimCount, articles, read }, index) =>
      `${columns[index]?.name ?? ''}: ${state}${claimCount > 0 ? ` ${claimCount}` : ''}, ${read} of ${articles}`,
  );
}

describe('the matrix', () => {
  it('tells the states apart, outlet by outlet', async () => {
    expect(await row(whyEnded)).toEqual([
      'Ark Daily: not said, 1 of 1',
      'Coast Echo: said 4, 0 of 2',
      'Delta Post: could not know, 0 of 0',
      'Isle Times: partly read, 1 of 2',
      '(no outlet): not yet read, 0 of 1',
    ]);
    expect((await row(howMany))?.[2]).toBe('Delta Post: not said, 1 of 1');
  });

  it('shows the first three claims of a cell by date, and counts the rest', async () => {
    const { rows, columns } = await matrix();
    expect(columns[1]).toMatchObject({
      name: 'Coast Echo',
      kind: 'outlet',
      articleCount: 2,
      readCount: 0,
    });
    const cell = rows[0]!.cells![1]!;
    expect(cell.claims.map(({ quote }) => quote)).toEqual([
      'Nobody said why it ended',
      'why',
      'it',
    ]);
    expect(rows[0]?.question).toMatchObject({ text: 'Why did it end?', since: '2022-02' });
  });

  it('shows an outlet that is asked for even where it has no article', async () => {
    const outletIds = `${outlets.get('Far Herald')!},none`;
    expect(await row(whyEnded, { outletIds })).toEqual([
      'Far Herald: no article, 0 of 0',
      '(no outlet): not yet read, 0 of 1',
    ]);
  });

  it('puts the outlets of a group into one column', async () => {
    expect(await row(whyEnded, { by: 'group' })).toEqual([
      'coastal: said 4, 0 of 2',
      'Ark Daily: not said, 1 of 1',
      'Isle Times: partly read, 1 of 2',
      '(no outlet): not yet read, 0 of 1',
    ]);
  });

  it('names the outlet of each claim, which the column may not', async () => {
    const { rows } = await matrix({ by: 'group' });
    const coastal = rows[0]!.cells![0]!;
    expect(coastal.claims.map(({ outlet }) => outlet)).toEqual([
      'Coast Echo',
      'Coast Echo',
      'Coast Echo',
    ]);
  });

  it('looks at a time: what lies outside is no article, and a date unknown lies outside any', async () => {
    expect(await row(whyEnded, { publishedFrom: '2022-04', publishedTo: '2022-12-31' })).toEqual([
      'Ark Daily: no article, 0 of 0',
      'Coast Echo: no article, 0 of 0',
      'Delta Post: no article, 0 of 0',
      'Isle Times: not said, 1 of 1',
      '(no outlet): not yet read, 0 of 1',
    ]);
  });

  it('who has spoken has spoken, whatever status is asked for', async () => {
    const cells = await row(whyEnded, { statuses: 'approved' });
    expect(cells?.[1]).toBe('Coast Echo: said, 0 of 2');
  });

  it('shows the questions asked for', async () => {
    const { rows } = await matrix({ questionIds: howMany });
    expect(rows.map(({ question }) => question.id)).toEqual([howMany]);
    expect((await matrix({ category: 'casualties' })).rows).toEqual([]);
  });

  it('is not there for others', async () => {
    const theirs = await app.as('stranger').call(routes.getMatrix, { params: { topicId } });
    expect(theirs.status).toBe(404);
  });
});

describe('coverage', () => {
  const coverage = async (query: QueryInput<typeof routes.getCoverage> = {}) =>
    (await app.as('viewer').call(routes.getCoverage, { params: { topicId }, query })).body;

  it('has the states of the matrix, under every filter', async () => {
    const outletIds = `${outlets.get('Far Herald')!},none`;
    const queries = [{}, { by: 'group' as const }, { outletIds }, { publishedFrom: '2022-04' }];
    for (const query of queries) {
      const [{ rows, columns }, whole] = [await coverage(query), await matrix(query)];
      expect(columns.map(({ key }) => key)).toEqual(whole.columns.map(({ key }) => key));
      for (const { question, cells } of rows) {
        const same = whole.rows.find((each) => each.question.id === question.id);
        expect(cells).toEqual(
          same?.cells?.map(({ state, articles, read, claimCount }) => ({
            ...{ state, articles, read, claims: claimCount },
          })),
        );
      }
    }
  });

  it('says what is left out, by whom, and what one outlet alone raises', async () => {
    const { rows, columns } = await coverage();
    expect(rows.map(({ question, omissions, onlyBy }) => [question.id, omissions, onlyBy])).toEqual(
      [
        [whyEnded, 1, outlets.get('Coast Echo')!],
        [howMany, 0, null],
      ],
    );
    const ark = columns.find(({ name }) => name === 'Ark Daily');
    expect([ark?.tally['not said'], ark?.omissions]).toEqual([2, 1]);
  });

  it('is not there for others', async () => {
    const theirs = await app.as('stranger').call(routes.getCoverage, { params: { topicId } });
    expect(theirs.status).toBe(404);
  });
});

describe('a cell', () => {
  const open = (questionId: string, column: string) =>
    app.as('viewer').call(routes.getCell, { params: { topicId, questionId, column } });

  it('holds every claim in its sentence, and the articles it rests on', async () => {
    const { body } = await open(whyEnded, outlets.get('Coast Echo')!);
    expect(body.cell).toMatchObject({ state: 'said', claimCount: 4, articles: 2, read: 0 });
    expect(body.claims.map(({ anchor, sentence }) => [anchor.exact, sentence])).toEqual([
      ['Nobody said why it ended', 'Nobody said why it ended, and 40 crew stay ashore.'],
      ['why', 'Nobody said why it ended, and 40 crew stay ashore.'],
      ['it', 'Nobody said why it ended, and 40 crew stay ashore.'],
      ['ended', 'Nobody said why it ended, and 40 crew stay ashore.'],
    ]);
    expect(body.articles).toMatchObject([
      { title: 'Earlier', outlet: 'Coast Echo', published: { date: '2022-03' }, couldAnswer: true },
      { title: 'Later', read: false },
    ]);
  });

  it('says of each article whether it could have answered', async () => {
    const { body } = await open(whyEnded, outlets.get('Delta Post')!);
    expect(body.cell.state).toBe('could not know');
    expect(body.articles).toMatchObject([{ read: true, couldAnswer: false }]);
  });

  it('agrees with the matrix in every cell', async () => {
    const { rows } = await matrix();
    for (const { question, cells } of rows) {
      for (const cell of cells!) {
        const { body } = await open(question.id, cell.column);
        expect({ ...body.cell, claims: cell.claims }).toEqual(cell);
      }
    }
  });

  it('is not there for an outlet or a question of nowhere', async () => {
    const nowhere = '019ab000-0000-7000-8000-0000000000ff';
    expect((await open(whyEnded, nowhere)).status).toBe(404);
    expect((await open(nowhere, 'none')).status).toBe(404);
  });
});

describe('columns by period', () => {
  it('are the years of publishing, or the periods asked for, of one outlet too', async () => {
    const years = await matrix({ by: 'period' });
    expect(years.columns.map(({ name, articleCount }) => `${name}: ${articleCount}`)).toEqual([
      '2021: 1',
      '2022: 3',
      '2023: 1',
      '2024: 1',
    ]);
    const outletIds = outlets.get('Coast Echo')!;
    const periods = '..2022-03,2022-04..';
    const both = await matrix({ by: 'period', periods, outletIds });
    expect(both.columns.map(({ key, name }) => [key, name])).toEqual([
      ['period:..2022-03', 'until Mar 2022'],
      ['period:2022-04..', 'since Apr 2022'],
    ]);
    const claims = both.rows[0]!.cells!.map(({ claimCount }) => claimCount);
    expect(claims.reduce((sum, count) => sum + count, 0)).toBe(4);
    expect(claims.every((count) => count > 0)).toBe(true);
    const { body } = await app.as('viewer').call(routes.getCell, {
      params: { topicId, questionId: whyEnded, column: 'period:2022-04..' },
      query: { by: 'period', periods, outletIds },
    });
    expect(body.claims).toHaveLength(claims[1]!);
  });

  it('stand in every view', async () => {
    const query = { by: 'period' as const, periods: '2021..2021,2022..' };
    const viewer = app.as('viewer');
    const params = { topicId };
    const keys = ['period:2021..2021', 'period:2022..'];
    for (const route of [
      ...[routes.getCoverage, routes.getVoices, routes.getTimeline, routes.getTopicFrames],
      ...[routes.getReportingVerbs, routes.getHedges, routes.getLoadedWords, routes.getHeadlines],
      routes.getNames,
    ]) {
      const { body, status } = await viewer.call(route, { params, query });
      expect(status, route.path).toBe(200);
      expect(
        body.columns.map(({ key }) => key),
        route.path,
      ).toEqual(keys);
    }
    for (const route of [routes.getSummary, routes.getRelations, routes.getTextsBeside]) {
      expect((await viewer.call(route, { params, query })).status, route.path).toBe(200);
    }
    const related = await viewer.call(routes.getQuestionRelations, {
      params: { topicId, questionId: whyEnded },
      query: { ...query, columns: 'period:2022..' },
    });
    expect(related.body.summary.claims).toBe(4);
  });

  it('are refused where they are no periods', async () => {
    const { status } = await app.as('viewer').call(routes.getMatrix, {
      params: { topicId },
      query: { by: 'period', periods: 'yesterday..' },
    });
    expect(status).toBe(422);
  });
});

it('a table too large for one answer comes in parts that are its rows', async () => {
  const editor = app.as('editor');
  const topic = await editor.call(routes.createTopic, { body: { name: 'Many outlets' } });
  const params = { topicId: topic.body.id };
  const ids: string[] = [];
  for (let n = 0; n < 26; n += 1) {
    const { body } = await editor.call(routes.createQuestion, {
      body: { ...params, text: `Question ${n}?`, kind: 'account' },
    });
    ids.push(body.id);
  }
  for (let n = 0; n < 50; n += 1) {
    const { body } = await editor.call(routes.createOutlet, { body: { name: `Outlet ${n}` } });
    await storeArticle(app.database.prisma, app.people.editor, {
      text,
      topicIds: [params.topicId],
      outletId: body.id,
    });
  }
  const read = async (questionIds?: string) =>
    (await app.as('viewer').call(routes.getMatrix, { params, query: { questionIds } })).body;
  const { columns, rows } = await read();
  expect(columns).toHaveLength(50);
  // 1,200 cells at most: 24 rows of 50.
  expect(rows.map(({ cells }) => cells?.length ?? null)).toEqual([
    ...Array.from({ length: 24 }, () => 50),
    null,
    null,
  ]);
  const rest = await read(ids.slice(24).join());
  expect(rest.rows.map(({ question, cells }) => [question.id, cells?.length])).toEqual([
    [ids[24], 50],
    [ids[25], 50],
  ]);
});

it('the database compares dates as core does', async () => {
  const dates = ['2021', '2022', '2022-01', '2022-02', '2022-01-31', '2022-02-01', '2024-02-29'];
  const editor = app.as('editor');
  const topic = await editor.call(routes.createTopic, { body: { name: 'Dates' } });
  const params = { topicId: topic.body.id };
  for (const written of dates) {
    await editor.call(routes.createQuestion, {
      body: { ...params, text: `Since ${written}?`, kind: 'account', since: written },
    });
    const { body } = await editor.call(routes.createOutlet, { body: { name: `Of ${written}` } });
    await storeArticle(app.database.prisma, app.people.editor, {
      text,
      topicIds: [params.topicId],
      outletId: body.id,
      published: date(written),
    });
  }
  const { body } = await app.as('viewer').call(routes.getMatrix, { params });
  const published = body.columns.map(({ name }) => date(name.replace('Of ', '')));
  expect(published).toHaveLength(dates.length);
  for (const { question, cells } of body.rows) {
    const told = cells!.map(({ articles }) => articles === 1);
    const { since } = question;
    expect({ since, told }).toEqual({
      since,
      told: published.map((day) => couldAnswer(day, since)),
    });
  }
});
