import { routes } from '#contract/routes.ts';
import type { BodyInput } from '#contract/route.ts';
import type { TestApp } from './test-app.ts';
import { spanOf, storeArticle } from './test-material.ts';
import type { PersonName } from './test-people.ts';

export const deskText = `Flood wall 🌊 to be raised by a metre

The harbour board said on Monday that more than 900 sandbags were laid, reportedly overnight.

“We will not wait,” Mayor Ada Quill told reporters.`;

export const sandbags = 'more than 900 sandbags were laid, reportedly overnight';

export type NewClaim = BodyInput<typeof routes.createClaim>;

/** A topic with a figure question and a choice, and an article in it to tag. */
export async function createDesk(app: TestApp) {
  const [editor, reader] = [app.as('editor'), app.people.editor];
  const topic = await editor.call(routes.createTopic, { body: { name: 'Harbour' } });
  const topicId = topic.body.id;
  const howMany = await editor.call(routes.createQuestion, {
    body: {
      topicId,
      text: 'How many sandbags were laid?',
      kind: 'figure',
      unit: 'items:sandbag',
    },
  });
  const raised = await editor.call(routes.createQuestion, {
    body: {
      topicId,
      text: 'Is the wall to be raised?',
      kind: 'choice',
      answers: ['raised', 'left as it is'],
    },
  });
  const article = await storeArticle(app.database.prisma, reader, {
    text: deskText,
    topicIds: [topicId],
  });
  /** Tags words of the article. */
  const tag = (words: string, more: Partial<NewClaim> = {}, who: PersonName = 'editor') =>
    app.as(who).call(routes.createClaim, {
      params: { articleId: article.id },
      body: { textId: article.textId, category: 'warning', ...spanOf(deskText, words), ...more },
    });
  return { article, topicId, howMany: howMany.body.id, raised: raised.body.id, tag };
}

export type Desk = Awaited<ReturnType<typeof createDesk>>;
