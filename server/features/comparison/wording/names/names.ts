import type { Naming, NamedThing, TopicNames } from '#contract/names.ts';
import type { RegionKind } from '#core/articles/article.ts';
import type { PartialDate } from '#core/figures/partial-date.ts';
import type { Actor } from '#core/members/member.ts';
import type { ChosenArticle } from '../../chosen-articles-query.ts';
import type { ComparisonDeps } from '../../comparison-deps.ts';
import type { Hit } from './hit.ts';
import type { Thing } from './thing.ts';
import { columnsOf } from '../columns.ts';
import type { ArticleFilter } from '../../matrix-filter-query.ts';
import { readThings } from './topic-things.ts';

/** Things × columns of a topic: which names each outlet uses, how often and since when. */
export async function readNames(
  deps: ComparisonDeps,
  actor: Actor,
  topicId: string,
  filter: ArticleFilter,
): Promise<TopicNames> {
  const { chosen, things, read, notRead } = await readThings(deps, actor, topicId, filter);
  const byText = new Map(chosen.articles.map((article) => [article.textId, article]));
  const counted = things.map((thing) => countThing(thing, byText));
  const used = counted.filter(({ namings }) => namings.length > 0);
  const dates = datesOf(chosen.articles);
  return {
    columns: columnsOf(chosen).map(({ key, name, articleCount }) => ({
      key,
      name,
      articles: articleCount,
    })),
    things: [
      ...used.filter(({ namings }) => namings.length > 1),
      ...used.filter(({ kind, namings }) => kind === 'entry' && namings.length === 1),
    ],
    unused: counted.filter(({ kind, namings }) => kind === 'entry' && namings.length === 0).length,
    read,
    notRead,
    ...dates,
  };
}

function countThing(
  { id, kind, name, note, namings }: Thing,
  byText: ReadonlyMap<string, ChosenArticle>,
): NamedThing {
  const counted = namings
    .map(({ words, why, hits }) => countNaming(words, why, hits, byText))
    .filter(({ times }) => times > 0)
    .sort((a, b) => b.articles - a.articles || b.times - a.times);
  return { id, kind, name, note, namings: counted };
}

function countNaming(
  words: string,
  why: Thing['namings'][number]['why'],
  hits: readonly Hit[],
  byText: ReadonlyMap<string, ChosenArticle>,
): Naming {
  const articles = new Set<ChosenArticle>();
  const regions = new Map<RegionKind, number>();
  const cells = new Map<string, { articles: Set<string>; times: number }>();
  let times = 0;
  for (const { textId, region } of hits) {
    const article = byText.get(textId);
    if (!article) continue;
    times += 1;
    articles.add(article);
    regions.set(region, (regions.get(region) ?? 0) + 1);
    for (const column of article.columns) {
      const cell = cells.get(column) ?? { articles: new Set(), times: 0 };
      cell.times += 1;
      cell.articles.add(article.id);
      cells.set(column, cell);
    }
  }
  return {
    words,
    why: [...why],
    articles: articles.size,
    times,
    regions: Object.fromEntries(regions),
    cells: [...cells].map(([column, cell]) => ({
      column,
      articles: cell.articles.size,
      times: cell.times,
    })),
    ...datesOf(articles),
  };
}

/** Dates of different precision stand in the order they are written in. */
function datesOf(articles: Iterable<ChosenArticle>): {
  first: PartialDate | null;
  last: PartialDate | null;
} {
  const dates = [...articles].flatMap(({ published }) => published ?? []).sort();
  return { first: dates[0] ?? null, last: dates.at(-1) ?? null };
}
