import {
  columnKeysOf,
  noOutlet,
  type ColumnPlan,
  type OutletKey,
} from '#core/comparison/columns.ts';
import type { PartialDate } from '#core/figures/partial-date.ts';
import type { Database } from '../../platform/db/client.ts';
import { readOutlets } from './column-query.ts';
import { joinCurrentText, wordsPrinted } from './current-text-query.ts';
import {
  fromArticles,
  standsBy,
  type ArticleFilter,
  type TopicKey,
} from './matrix-filter-query.ts';
import { planFor } from './plan-for.ts';
import { topicStands } from './question-query.ts';

/** An article of a topic that the filters leave, with its current text. */
export interface ChosenArticle {
  id: string;
  textId: string;
  title: string | null;
  outlet: OutletKey;
  /** What it stands in a column by. */
  stands: OutletKey;
  published: PartialDate | null;
  /** BCP 47. */
  language: string | null;
  read: boolean;
  /** Equal for articles that are copies of one text. */
  text: string;
  /** The keys of its columns: of several groups, where its outlet is in several. */
  columns: string[];
}

export interface Chosen {
  columns: ColumnPlan[];
  /** By date, those without one last. */
  articles: ChosenArticle[];
}

/** What every view of a topic is about; null: there is no such topic. */
export async function readChosen(
  database: Database,
  topic: TopicKey,
  filter: ArticleFilter,
): Promise<Chosen | null> {
  const [stands, articles, known] = await Promise.all([
    topicStands(database, topic),
    readArticles(database, topic, filter),
    readOutlets(database, topic),
  ]);
  if (!stands) return null;
  const columns = planFor(filter, known, new Set(articles.map(({ stands }) => stands)));
  const keysOf = columnKeysOf(columns);
  return {
    columns,
    articles: articles
      .map((article) => ({ ...article, columns: keysOf(article.stands) }))
      .filter((article) => article.columns.length > 0),
  };
}

async function readArticles(
  database: Database,
  topic: TopicKey,
  filter: ArticleFilter,
): Promise<Omit<ChosenArticle, 'columns'>[]> {
  return database.$queryRaw<Omit<ChosenArticle, 'columns'>[]>`
    select a.id, t.id as "textId", a.title, coalesce(a.outlet_id::text, ${noOutlet}) as outlet,
      ${standsBy(filter)} as stands,
      a.published, a.language, a.reading_state = 'read' as read,
      ${wordsPrinted} as text
    ${fromArticles(topic, filter)}
    ${joinCurrentText}
    order by a.published_on nulls last, a.id`;
}
