import { CodePoints } from '#core/text/code-points.ts';
import { z95 } from '#core/wording/distinctive/log-odds.ts';
import { readWords, type ReadWord } from '#core/wording/terms/read-words.ts';
import type { TextCounts } from '#core/wording/terms/count-terms.ts';
import type { TermTable } from '#core/wording/terms/term-table.ts';
import type { Actor } from '#core/members/member.ts';
import type { QueryOf, ResponseOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import type { ChosenArticle } from '../chosen-articles-query.ts';
import { languageOf } from './languages.ts';
import { columnsOf, readArticles } from './columns.ts';
import { countTexts } from './count-halves.ts';
import { ColumnSums } from './column-sums.ts';
import { withoutCopies } from './sides.ts';
import { nothing } from './term-counts.ts';
import type { WordingDeps } from './wording-deps.ts';

type Route = (typeof routes)['getHeadlines'];
type Headline = ResponseOf<Route>['items'][number];

/** Headlines shown: more than anybody reads in one sitting; the rest is said in a number. */
const most = 400;

/** The headlines by date; in each, the words that set its outlet's articles apart from the rest. */
export async function readHeadlines(
  deps: WordingDeps,
  actor: Actor,
  topicId: string,
  query: QueryOf<Route>,
): Promise<ResponseOf<Route>> {
  const topic = { workspaceId: actor.workspaceId, topicId };
  const chosen = await readArticles(deps.database, topic, query);
  const titled = chosen.articles.filter(({ title }) => title !== null && title.trim() !== '');
  const once = withoutCopies(chosen.articles);
  const { table, counts } = await countTexts(deps, topic, once);
  const shown = titled.slice(0, most);
  const keys = new Set(
    shown.flatMap((article) => wordsOf(article, table)).map(({ form }) => form.key),
  );
  // Words of two languages are not each other's.
  const spoken = new Map<string, (ChosenArticle & { counts: TextCounts })[]>();
  for (const [at, article] of once.entries()) {
    const language = languageOf(article);
    const own = spoken.get(language) ?? [];
    own.push({ ...article, counts: counts[at] ?? nothing });
    spoken.set(language, own);
  }
  const sums = new Map(
    [...spoken].map(
      ([language, texts]) =>
        [language, new ColumnSums(table, keys, chosen.columns, texts)] as const,
    ),
  );
  return {
    columns: columnsOf(chosen),
    items: shown.map((article) => present(article, table, sums.get(languageOf(article)))),
    more: titled.length - shown.length,
    untitled: chosen.articles.length - titled.length,
  };
}

function present(article: ChosenArticle, table: TermTable, sums: ColumnSums | undefined): Headline {
  const { id, title, columns, published, language } = article;
  const [column = ''] = columns;
  const text = title ?? '';
  return {
    articleId: id,
    title: text,
    column,
    published,
    language,
    marks: sums ? marksIn(article, column, table, sums) : [],
  };
}

function marksIn(
  article: ChosenArticle,
  column: string,
  table: TermTable,
  sums: ColumnSums,
): Headline['marks'] {
  const points = new CodePoints(article.title ?? '');
  return wordsOf(article, table).flatMap((word) => {
    const { key } = word.form;
    const z = sums.zOf(key, column);
    return z < z95 ? [] : [{ ...points.toSpan(word), key, z }];
  });
}

/** The words of a headline that say more than grammar. */
function wordsOf({ title, language }: ChosenArticle, table: TermTable): ReadWord[] {
  const text = title ?? '';
  const part = { from: 0, to: text.length, kind: 'headline' as const };
  return readWords(text, part, table.formsOf(language)).filter(({ form }) => !form.common);
}
