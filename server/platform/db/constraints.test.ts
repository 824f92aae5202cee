import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CodePoints } from '#core/text/code-points.ts';
import { newId } from '../ids.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { createPeople, type Person } from '../testing/test-people.ts';

let database: TestDatabase;
let editor: Person;
let ids: Record<
  | 'article'
  | 'other'
  | 'text'
  | 'otherText'
  | 'topic'
  | 'question'
  | 'otherQuestion'
  | 'answer'
  | 'source'
  | 'claim',
  string
>;
const content = 'Fifty 🔒 waited, Norland said.';
const quote = 'Fifty 🔒 waited';
const word = { relation: 'differ', reason: 'Two locks.' };
const notTheSlice = 'the quote is not what stands in the text';

beforeAll(async () => {
  database = await createTestDatabase();
  editor = (await createPeople(database.prisma)).editor;
  const id = newId;
  ids = {
    article: id(),
    other: id(),
    text: id(),
    otherText: id(),
    topic: id(),
    question: id(),
    otherQuestion: id(),
    answer: id(),
    source: id(),
    claim: id(),
  };
  const { workspaceId, memberId } = editor;
  const { prisma } = database;
  for (const article of [ids.article, ids.other]) {
    await prisma.article.create({ data: { workspaceId, id: article, createdById: memberId } });
    const textId = article === ids.article ? ids.text : ids.otherText;
    await prisma.articleText.create({ data: { ...text(), articleId: article, id: textId } });
  }
  await prisma.topic.create({ data: { workspaceId, id: ids.topic, name: 'Locks' } });
  for (const question of [ids.question, ids.otherQuestion]) {
    await prisma.question.create({
      data: {
        workspaceId,
        id: question,
        topicId: ids.topic,
        text: 'Why?',
        kind: 'choice',
        position: 0,
      },
    });
  }
  await prisma.questionAnswer.create({
    data: { workspaceId, questionId: ids.question, id: ids.answer, value: 'strike', position: 0 },
  });
  await prisma.source.create({
    data: { workspaceId, id: ids.source, name: 'Norland', kind: 'body' },
  });
  await prisma.claim.create({ data: claim() });
});
afterAll(() => database.drop());

const text = () => ({
  workspaceId: editor.workspaceId,
  id: newId(),
  articleId: ids.article,
  number: 1,
  content,
  length: new CodePoints(content).length,
  sha256: createHash('sha256').update(content).digest('hex'),
  createdById: editor.memberId,
});
const claim = () => ({
  workspaceId: editor.workspaceId,
  id: ids.claim,
  articleId: ids.article,
  textId: ids.text,
  start: 0,
  end: new CodePoints(quote).length,
  exact: quote,
  prefix: '',
  suffix: '',
  region: 'body',
  paragraph: 1,
  paragraphs: 1,
  category: 'diplomacy',
  createdById: editor.memberId,
});

/** Stores a second claim that differs from the first in what is given. */
const tag = (wrong: Partial<Parameters<TestDatabase['prisma']['claim']['create']>[0]['data']>) =>
  database.prisma.claim.create({ data: { ...claim(), id: newId(), ...wrong } as never });
const addText = (wrong: object) =>
  database.prisma.articleText.create({ data: { ...text(), number: 2, ...wrong } });
/** What became of the claim on a second text, unlike what can be in what is given. */
const place = async (wrong: object) => {
  const later = await addText({ number: 1000 + (laterTexts += 1) });
  return database.prisma.claimPlacement.create({
    data: {
      workspaceId: editor.workspaceId,
      claimId: ids.claim,
      articleId: ids.article,
      fromTextId: ids.text,
      textId: later.id,
      state: 'moved',
      score: 1,
      start: 0,
      end: new CodePoints(quote).length,
      was: quote,
      now: quote,
      ...wrong,
    },
  });
};
let laterTexts = 0;
const copy = (wrong: object) => {
  const [textId = '', otherTextId = ''] = [ids.text, ids.otherText].sort();
  return database.prisma.textCopy.create({
    data: {
      workspaceId: editor.workspaceId,
      textId,
      otherTextId,
      containment: 1,
      ...wrong,
    },
  });
};

const figure = {
  figureAsPrinted: 'Fifty',
  figureUnit: 'persons',
  figureQualifier: 'exact',
  figureLow: '50',
  figureHigh: '50',
  figureLowIncluded: true,
  figureHighIncluded: true,
};

describe('the database refuses', () => {
  const cases: Record<string, { attempt: () => Promise<unknown>; by: string }> = {
    'a passage that ends where it starts': {
      attempt: () => tag({ start: 5, end: 5, exact: '' }),
      by: 'claim_anchor',
    },
    'a quote of another length than its passage': {
      attempt: () => tag({ exact: 'Fifty' }),
      by: notTheSlice,
    },
    'a quote that is not what stands there': {
      attempt: () => tag({ exact: 'Forty 🔒 waited' }),
      by: notTheSlice,
    },
    'a quote counted in UTF-16': {
      attempt: () => tag({ end: 8, exact: content.slice(0, 8) }),
      by: notTheSlice,
    },
    'moving a quote off its words': {
      attempt: () => update({ start: 1, end: quote.length }),
      by: notTheSlice,
    },
    'a claim in a text of another article': {
      attempt: () => tag({ textId: ids.otherText }),
      by: 'claim_workspace_id_article_id_text_id_fkey',
    },
    'an answer of another question': {
      attempt: () => tag({ questionId: ids.otherQuestion, answerId: ids.answer }),
      by: 'claim_workspace_id_question_id_answer_id_fkey',
    },
    'an answer to no question': {
      attempt: () => tag({ answerId: ids.answer }),
      by: 'claim_answer_of_question',
    },
    'an actor without an answer': {
      attempt: () => tag({ questionId: ids.question, answerActorId: ids.source }),
      by: 'claim_answer',
    },
    'a low bound above the high one': {
      attempt: () => tag({ ...figure, figureLow: '51' }),
      by: 'claim_figure_order',
    },
    'an interval of one point that leaves the point out': {
      attempt: () => tag({ ...figure, figureHighIncluded: false }),
      by: 'claim_figure_order',
    },
    'half a figure': {
      attempt: () => tag({ ...figure, figureUnit: null }),
      by: 'claim_figure_whole',
    },
    'a bound of no figure': { attempt: () => tag({ figureLow: '1' }), by: 'claim_figure_whole' },
    'a period that ends before it begins': {
      attempt: () => tag({ hasPeriod: true, periodFrom: '2022-05', periodTo: '2021' }),
      by: 'claim_period',
    },
    'a day that is none': { attempt: () => tag({ baseline: '2021-02-30' }), by: 'claim_baseline' },
    'an approval of an old version': {
      attempt: () =>
        update({ status: 'approved', version: 3, approvedVersion: 2, reviewerId: editor.memberId }),
      by: 'claim_approval',
    },
    'an approval by nobody': {
      attempt: () => update({ status: 'approved', approvedVersion: 1 }),
      by: 'claim_approval',
    },
    'an edit that keeps the approval of what was there before': {
      attempt: async () => {
        const reviewer = { reviewerId: editor.memberId, approvedVersion: 1 };
        await update({ status: 'approved', ...reviewer });
        await update({ version: 2, note: 'changed' });
      },
      by: 'claim_approval',
    },
    'a paragraph behind the last': { attempt: () => tag({ paragraph: 2 }), by: 'claim_place' },
    'a change to a stored text': {
      attempt: () =>
        database.prisma.articleText.updateMany({
          where: { workspaceId: editor.workspaceId, id: ids.text },
          data: { number: 7 },
        }),
      by: 'append-only',
    },
    'removing a stored text': {
      attempt: () =>
        database.prisma.articleText.deleteMany({
          where: { workspaceId: editor.workspaceId, id: ids.otherText },
        }),
      by: 'append-only',
    },
    'a text with the hash of another': {
      attempt: () => addText({ sha256: createHash('sha256').update('x').digest('hex') }),
      by: 'article_text_sha256',
    },
    'a text counted in UTF-16': {
      attempt: () => addText({ length: content.length }),
      by: 'article_text_length',
    },
    'the same version twice': {
      attempt: () => addText({ number: 1 }),
      by: 'article_text_workspace_id_article_id_number_key',
    },
    'half a stretch of boilerplate': {
      attempt: () => addText({ boilerplate: [3] }),
      by: 'article_text_boilerplate',
    },
    'a region that ends before it starts': {
      attempt: () =>
        database.prisma.textRegion.create({
          data: {
            workspaceId: editor.workspaceId,
            textId: ids.text,
            start: 5,
            end: 4,
            kind: 'body',
          },
        }),
      by: 'text_region_order',
    },
    'a published date without its origin': {
      attempt: () =>
        database.prisma.article.updateMany({
          where: { workspaceId: editor.workspaceId, id: ids.article },
          data: { published: '2021' },
        }),
      by: 'article_published',
    },
    'a source that speaks for itself': {
      attempt: () =>
        database.prisma.source.updateMany({
          where: { workspaceId: editor.workspaceId, id: ids.source },
          data: { speaksForId: ids.source },
        }),
      by: 'source_not_its_own',
    },
    'a figure question without a unit': {
      attempt: () =>
        database.prisma.question.updateMany({
          where: { workspaceId: editor.workspaceId, id: ids.question },
          data: { kind: 'figure' },
        }),
      by: 'question_unit',
    },
    'a name of blanks': {
      attempt: () =>
        database.prisma.topic.create({
          data: { workspaceId: editor.workspaceId, id: newId(), name: ' \t' },
        }),
      by: 'topic_name',
    },
    'a lost passage that stands somewhere': {
      attempt: () => place({ state: 'lost' }),
      by: 'claim_placement_span',
    },
    'a passage found that stands nowhere': {
      attempt: () => place({ start: null, end: null, now: null }),
      by: 'claim_placement_span',
    },
    'a passage called changed that does not say how': {
      attempt: () => place({ state: 'changed' }),
      by: 'claim_placement_differences',
    },
    'a passage called moved in which a figure differs': {
      attempt: () => place({ differences: [{ kind: 'figure', was: '15', now: '50' }] }),
      by: 'claim_placement_differences',
    },
    'a passage more alike than itself': {
      attempt: () => place({ score: 1.2 }),
      by: 'claim_placement_score',
    },
    'a claim placed on the text it stood on': {
      attempt: () => place({ textId: ids.text }),
      by: 'claim_placement_texts',
    },
    'a claim placed on a text of another article': {
      attempt: () => place({ textId: ids.otherText }),
      by: 'claim_placement_workspace_id_article_id_text_id_fkey',
    },
    'a text as its own copy': {
      attempt: () => copy({ textId: ids.text, otherTextId: ids.text }),
      by: 'text_copy_order',
    },
    'a copy that shares little': {
      attempt: () => copy({ containment: 0.2 }),
      by: 'text_copy_containment',
    },
    'an overrule of a claim with itself': {
      attempt: () => overrule({ claimAId: ids.claim, claimBId: ids.claim }),
      by: 'relation_overrule_pair',
    },
    'a relation that is no relation': {
      attempt: () => overrule({ relation: 'better' }),
      by: 'relation_overrule_relation',
    },
    'a part of nothing': {
      attempt: () => overrule({ relation: 'part of' }),
      by: 'relation_overrule_part',
    },
    'a direction of no part': {
      attempt: () => overrule({ direction: 'a in b' }),
      by: 'relation_overrule_part',
    },
    'an overrule without a reason': {
      attempt: () => overrule({ reason: ' ' }),
      by: 'relation_overrule_reason',
    },
    'an article of an outlet in another workspace': {
      attempt: async () => {
        const [workspaceId, id] = [newId(), newId()];
        await database.prisma.workspace.create({ data: { id: workspaceId, name: 'Theirs' } });
        await database.prisma.outlet.create({ data: { workspaceId, id, name: 'Their Post' } });
        await database.prisma.article.updateMany({
          where: { workspaceId: editor.workspaceId, id: ids.article },
          data: { outletId: id },
        });
      },
      by: 'article_workspace_id_outlet_id_fkey',
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

/** Of two claims, the first by its id being a. */
async function overrule(values: object) {
  const { workspaceId, memberId } = editor;
  const { id } = await tag({ articleId: ids.other, textId: ids.otherText });
  const [claimAId = id, claimBId = id] = [ids.claim, id].sort();
  return database.prisma.relationOverrule.create({
    data: { workspaceId, memberId, claimAId, claimBId, ...word, ...values },
  });
}

function update(data: object) {
  return database.prisma.claim.updateMany({
    where: { workspaceId: editor.workspaceId, id: ids.claim },
    data,
  });
}

test('what is no nonsense is stored', async () => {
  const stored = await tag({
    ...figure,
    questionId: ids.question,
    answerId: ids.answer,
    answerActorId: ids.source,
    hasPeriod: true,
    periodFrom: '2021-05',
    periodTo: '2021',
  });
  expect(stored).toMatchObject({ exact: quote, status: 'draft' });
  const { claimCount } = await database.prisma.article.findFirstOrThrow({
    where: { workspaceId: editor.workspaceId, id: ids.article },
  });
  expect(claimCount).toBe(2);
});
