import type { QueryOf, ResponseOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import type { Actor } from '#core/members/member.ts';
import { CodePoints } from '#core/text/code-points.ts';
import { notFound } from '../../../../platform/domain-error.ts';
import type { ComparisonDeps } from '../../comparison-deps.ts';
import { readContents } from './names-query.ts';
import { readThings } from './topic-things.ts';

type Query = QueryOf<typeof routes.getNamePassages>;
type Answer = ResponseOf<typeof routes.getNamePassages>;

/** Passages given at once; a column, a period or a naming narrows them. */
const mostPassages = 100;
/** Code points of context on each side. */
const around = 90;

/** The places that `getNames` counted for one naming, each with what stands around it. */
export async function readNamePassages(
  deps: ComparisonDeps,
  actor: Actor,
  topicId: string,
  { thing, words, column, ...filter }: Query,
): Promise<Answer> {
  const { chosen, things } = await readThings(deps, actor, topicId, filter);
  const naming = things.find(({ id }) => id === thing)?.namings.find((one) => one.words === words);
  if (!naming) throw notFound();
  const byText = new Map(chosen.articles.map((article) => [article.textId, article]));
  const names = new Map(chosen.columns.map(({ key, name }) => [key, name]));
  const all = naming.hits.flatMap((hit) => {
    const article = byText.get(hit.textId);
    if (!article || (column !== undefined && !article.columns.includes(column))) return [];
    return [{ hit, article }];
  });
  const shown = all.slice(0, mostPassages);
  const ids = [...new Set(shown.map(({ hit }) => hit.textId))];
  const contents = await readContents(deps.database, actor.workspaceId, ids);
  const points = new Map(contents.map(({ id, content }) => [id, new CodePoints(content)]));
  const items = shown.flatMap(({ hit: { textId, start, end, region }, article }) => {
    const text = points.get(textId);
    if (!text) return [];
    return {
      articleId: article.id,
      title: article.title,
      outlet: names.get(column ?? article.columns[0] ?? '') ?? '',
      published: article.published,
      region,
      span: { start, end },
      before: lastLine(text.slice(Math.max(0, start - around), start)),
      exact: text.slice(start, end),
      after: firstLine(text.slice(end, end + around)),
    };
  });
  return { items, total: all.length };
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1);
}

function firstLine(text: string): string {
  const end = text.indexOf('\n');
  return end < 0 ? text : text.slice(0, end);
}
