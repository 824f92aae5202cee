import { sharedPassages } from '#core/comparison/texts/shared-passages.ts';
import type { Actor } from '#core/members/member.ts';
import type { SharedPassage } from '#contract/texts.ts';
import { mostTexts } from '#contract/texts.ts';
import type { QueryOf, ResponseOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import type { Database } from '../../../platform/db/client.ts';
import { invalid, notFound } from '../../../platform/domain-error.ts';
import { readChosen } from '../chosen-articles-query.ts';
import { likelyPair, readBeside, type BesideRow } from './beside-query.ts';

type Route = (typeof routes)['getTextsBeside'];

/** Articles to be read beside each other, in the order they were asked for. */
export async function readTextsBeside(
  database: Database,
  actor: Actor,
  topicId: string,
  { articleIds, ...filter }: QueryOf<Route>,
): Promise<ResponseOf<Route>> {
  if ((articleIds?.length ?? 0) > mostTexts) {
    throw invalid('articleIds', `No more than ${mostTexts} articles stand beside each other.`);
  }
  const topic = { workspaceId: actor.workspaceId, topicId };
  const wanted = articleIds?.length ? [...new Set(articleIds)] : await chooseTwo();
  const rows = await readBeside(database, topic, wanted, filter);
  const texts = wanted.flatMap((id) => rows.find(({ articleId }) => articleId === id) ?? []);
  // One that is of another topic, or of nobody here.
  if (texts.length < wanted.length) throw notFound();
  return { texts, shared: allShared(texts) };

  async function chooseTwo() {
    const chosen = await readChosen(database, topic, filter);
    if (!chosen) throw notFound();
    return likelyPair(
      database,
      topic,
      chosen.articles.map(({ id }) => id),
      filter,
    );
  }
}

function allShared(texts: readonly BesideRow[]): SharedPassage[] {
  return texts.flatMap((a, first) =>
    texts.slice(first + 1).flatMap((b, after) =>
      sharedPassages(a.content, b.content).map((passage): SharedPassage => ({
        words: passage.words,
        passages: [
          { text: first, anchor: passage.a },
          { text: first + 1 + after, anchor: passage.b },
        ],
      })),
    ),
  );
}
