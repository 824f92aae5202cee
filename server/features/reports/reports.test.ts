import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parsePartialDate } from '#core/figures/partial-date.ts';
import { validateCollection } from '#core/reports/testing/validate-annotation.ts';
import type { Report, ReportFormat, ReportSelection } from '#contract/reports.ts';
import { routes } from '#contract/routes.ts';
import { createTestApp, type TestApp } from '../../platform/testing/test-app.ts';
import { createDesk, deskText, type Desk } from '../../platform/testing/test-desk.ts';
import { storeArticle } from '../../platform/testing/test-material.ts';

let app: TestApp;
let desk: Desk;

beforeAll(async () => {
  app = await createTestApp();
  desk = await createDesk(app);
  await storeArticle(app.database.prisma, app.people.editor, {
    text: 'Nothing of interest here.',
    topicIds: [desk.topicId],
    published: parsePartialDate('2031-05'),
    readingState: 'read',
  });
  await desk.tag('more than 900 sandbags were laid, reportedly overnight', {
    category: 'aid-total',
    questionId: desk.howMany,
    figure: {
      asPrinted: 'more than 900 sandbags',
      value: '900',
      unit: 'items:sandbag',
      qualifier: 'more than',
    },
    chain: [
      { source: 'Harbour board', verb: 'said', mode: 'indirect', occasion: { said: '2031-05' } },
    ],
  });
  await desk.tag('to be raised', {
    questionId: desk.raised,
    answer: { value: 'raised' },
    chain: [],
  });
  await desk.tag('We will not wait', { questionId: null, chain: [] });
});
afterAll(() => app.close());

async function save(selection: Partial<ReportSelection> = {}, title = 'Sandbags'): Promise<Report> {
  const { body } = await app.as('editor').call(routes.createReport, {
    body: { topicId: desk.topicId, title, prose: 'One.\n\nTwo.', selection },
  });
  return body;
}
const preview = async ({ id }: Report) =>
  (await app.as('viewer').call(routes.previewReport, { params: { reportId: id } })).body;
const exported = ({ id }: Report, format: ReportFormat) =>
  app.as('viewer').call(routes.exportReport, { params: { reportId: id, format } });

describe('a saved report', () => {
  it('says what it chooses, and how much that is', async () => {
    const report = await save();
    expect(report).toMatchObject({
      topic: { id: desk.topicId, name: 'Harbour' },
      selection: { questionIds: [], outletIds: [], statuses: [] },
      claimCount: 3,
      createdBy: { name: 'editor' },
      version: 1,
    });
    expect((await save({ questionIds: [desk.raised] })).claimCount).toBe(1);
    expect((await save({ statuses: ['approved'] })).claimCount).toBe(0);
    expect((await save({ outletIds: ['none'] })).claimCount).toBe(3);
  });

  it('is changed over the version seen alone', async () => {
    const report = await save();
    const edit = (title: string) =>
      app.as('editor').call(routes.editReport, {
        params: { reportId: report.id },
        ifVersion: 1,
        body: { title },
      });
    expect((await edit('First')).body).toMatchObject({
      title: 'First',
      prose: 'One.\n\nTwo.',
      version: 2,
    });
    const late = await edit('Second');
    expect(late.status).toBe(412);
    expect(late.problem.current).toMatchObject({ title: 'First' });
  });

  it('goes into the trash and comes back', async () => {
    const { id } = await save();
    const params = { reportId: id };
    expect((await app.as('editor').call(routes.trashReport, { params, ifVersion: 1 })).status).toBe(
      204,
    );
    expect((await app.as('viewer').call(routes.getReport, { params })).status).toBe(404);
    expect((await app.as('viewer').call(routes.previewReport, { params })).status).toBe(404);
    const back = await app.as('editor').call(routes.restoreReport, { params });
    expect(back.body).toMatchObject({ id, version: 3 });
  });

  it('belongs to its workspace, and to a topic of it', async () => {
    const report = await save();
    for (const format of ['html', 'md', 'csv', 'jsonld'] as const) {
      const params = { reportId: report.id, format };
      expect((await app.as('stranger').call(routes.exportReport, { params })).status).toBe(404);
    }
    const theirs = await app.as('stranger').call(routes.createReport, {
      body: { topicId: desk.topicId, title: 'Not mine' },
    });
    expect(theirs.status).toBe(422);
    const viewer = await app.as('viewer').call(routes.createReport, {
      body: { topicId: desk.topicId, title: 'Only looking' },
    });
    expect(viewer.status).toBe(403);
  });

  it('stands in the list, last changed first, page by page', async () => {
    const [first, second] = [await save({}, 'A'), await save({}, 'B')];
    await app.as('editor').call(routes.editReport, {
      params: { reportId: first.id },
      ifVersion: 1,
      body: { title: 'A, changed' },
    });
    const list = (cursor?: string) =>
      app
        .as('viewer')
        .call(routes.listReports, { query: { limit: '1', ...(cursor && { cursor }) } });
    const { body: one } = await list();
    expect(one.items[0]).toMatchObject({ id: first.id, title: 'A, changed' });
    const { body: two } = await list(one.nextCursor ?? '');
    expect(two.items[0]?.id).toBe(second.id);
  });
});

describe('the preview', () => {
  it('shows what the export holds, its outline, and what to look at before', async () => {
    const report = await save();
    const { html, outline, preflight, claimCount, articleCount } = await preview(report);
    expect([claimCount, articleCount]).toEqual([3, 2]);
    expect(outline).toEqual([
      { anchor: 'question-1', text: 'How many sandbags were laid?', claimCount: 1 },
      { anchor: 'question-2', text: 'Is the wall to be raised?', claimCount: 1 },
      { anchor: 'question-3', text: 'Claims that answer no question', claimCount: 1 },
    ]);
    expect(preflight.map(({ severity, text }) => `${severity}: ${text}`)).toEqual([
      'warning: 3 claims are not approved.',
      'warning: 3 claims stand in articles without a date.',
      // "overnight", in an article that nobody has dated.
      'warning: 1 claim speaks of a time that is not resolved.',
      'note: 1 claim answers no question.',
      'note: 3 claims stand in articles of no known outlet.',
      'note: 1 of 2 articles is not read to the end: what they leave out is not known.',
    ]);
    expect((await exported(report, 'html')).text).toContain(html);
    expect(html).toContain(
      'that <mark>more than 900 sandbags were laid, reportedly overnight</mark>.',
    );
    expect(html).toContain('above 900 × sandbag, with no upper end');
    expect(html).toContain(createHash('sha256').update(deskText).digest('hex'));
    expect(html).toContain(
      '2 articles stand behind it, published May 2031, 1 without a date, 1 of 2 read',
    );
  });
});

describe('exports', () => {
  it('come as files of their kind, safe to open, named after the report', async () => {
    const report = await save({}, 'Sandbags: "2031"/05');
    const types: Record<ReportFormat, RegExp> = {
      html: /^text\/html; charset=utf-8$/,
      md: /^text\/markdown/,
      csv: /^text\/csv/,
      jsonld: /^application\/ld\+json; profile="http:\/\/www.w3.org\/ns\/anno.jsonld"$/,
    };
    for (const format of ['html', 'md', 'csv', 'jsonld'] as const) {
      const { headers } = await exported(report, format);
      expect(headers.get('Content-Type')).toMatch(types[format]);
      expect(headers.get('Content-Disposition')).toMatch(new RegExp(`^attachment; .*\\.${format}`));
      expect(headers.get('Content-Security-Policy')).toContain('sandbox');
    }
  });

  it('equal input gives equal bytes', async () => {
    const report = await save();
    for (const format of ['html', 'md', 'csv', 'jsonld'] as const) {
      const [once, twice] = [await exported(report, format), await exported(report, format)];
      expect(once.text).toBe(twice.text);
    }
  });

  it('JSON-LD is valid by the W3C model', async () => {
    const { text } = await exported(await save(), 'jsonld');
    expect(validateCollection(JSON.parse(text))).toEqual([]);
    expect(text).toContain('"total": 3');
  });

  it('hold what is chosen and nothing else', async () => {
    const { text } = await exported(await save({ questionIds: [desk.raised] }), 'md');
    expect(text).toContain('**to be raised**');
    expect(text).not.toContain('sandbags were laid');
  });
});
