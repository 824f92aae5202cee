import type { Actor } from '#core/members/member.ts';
import { notFound } from '../../../../platform/domain-error.ts';
import { readChosen, type Chosen } from '../../chosen-articles-query.ts';
import type { ComparisonDeps } from '../../comparison-deps.ts';
import type { ArticleFilter } from '../../matrix-filter-query.ts';
import { lexiconThings } from './lexicon-things.ts';
import { offeredThings } from './offered-things.ts';
import type { Thing } from './thing.ts';

/**
 * Articles read for offers, the latest of a topic. In a thread of its own a hundred cost some 0.2 s
 * once, and all together some 0.2 s a hundred when one of them is new; of five hundred this process
 * takes over what was found in some 30 ms. More would keep who asks waiting for too long.
 */
const mostRead = 500;
/** Articles searched for the lexicon's variants. */
const mostSearched = 5_000;

export interface TopicThings {
  chosen: Chosen;
  things: Thing[];
  read: number;
  notRead: number;
}

/**
 * The things of a topic with all their places. Offers are found in the whole topic, whatever is
 * filtered, so that they do not come and go with the filters; what is counted is up to the caller.
 */
export async function readThings(
  { database, listLexicon, listRejectedNamings }: ComparisonDeps,
  actor: Actor,
  topicId: string,
  filter: ArticleFilter,
): Promise<TopicThings> {
  const topic = { workspaceId: actor.workspaceId, topicId };
  const [chosen, whole, lexicon, rejected] = await Promise.all([
    readChosen(database, topic, filter),
    readChosen(database, topic, { by: 'outlet' }),
    listLexicon(database, actor),
    listRejectedNamings(database, actor),
  ]);
  if (!chosen || !whole) throw notFound();
  const english = whole.articles.filter(({ language }) => (language ?? 'en').startsWith('en'));
  const read = english.slice(-mostRead).map(({ textId }) => textId);
  const searched = chosen.articles.slice(-mostSearched).map(({ textId }) => textId);
  const [entries, offers] = await Promise.all([
    lexiconThings(database, actor.workspaceId, lexicon, searched),
    offeredThings(database, actor.workspaceId, read, { lexicon, rejected }),
  ]);
  return {
    chosen,
    things: [...entries, ...offers],
    read: read.length,
    notRead: whole.articles.length - read.length,
  };
}
