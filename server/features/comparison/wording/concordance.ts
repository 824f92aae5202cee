import { wantedTerm } from '#core/wording/passages/wanted.ts';
import { findPassages } from '#core/wording/passages/find-passages.ts';
import type { TermTable } from '#core/wording/terms/term-table.ts';
import type { TextCounts } from '#core/wording/terms/count-terms.ts';
import type { Span } from '#core/text/span.ts';
import type { Actor } from '#core/members/member.ts';
import type { QueryOf, ResponseOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import type { ConcordancePassage } from '#contract/wording.ts';
import type { Chosen, ChosenArticle } from '../chosen-articles-query.ts';
import type { TopicKey } from '../matrix-filter-query.ts';
import { withOutlets } from '../outlets-shown.ts';
import { readArticles } from './columns.ts';
import { countTexts, onceEach } from './count-halves.ts';
import { letOthers } from './let-others.ts';
import { readQuoted } from './quoted-query.ts';
import { partArticles, sideOf, withoutCopies } from './sides.ts';
import { readOutletNames } from './outlet-query.ts';
import { readTextsInOrder } from './text-query.ts';
import type { WordingDeps } from './wording-deps.ts';

type Route = (typeof routes)['getConcordance'];
type Query = QueryOf<Route>;

/** Articles read at once: a common word fills a page with few of them. */
const batch = 40;

/** Every place where terms stand in the articles of a topic, by date; copies of one text once. */
export async function readConcordance(
  deps: WordingDeps,
  actor: Actor,
  topicId: string,
  query: Query,
): Promise<ResponseOf<Route>> {
  const topic = { workspaceId: actor.workspaceId, topicId };
  const chosen = await readArticles(deps.database, topic, query);
  const { articles, within } = await lookedThrough(deps, topic, chosen, query);
  const holding = await thatHold(deps, topic, articles, query.terms);
  const outlets = await readOutletNames(deps.database, actor.workspaceId);
  const items: ConcordancePassage[] = [];
  let read = 0;
  while (read < holding.length && items.length < query.limit) {
    const some = holding.slice(read, read + batch);
    const texts = await readTextsInOrder(deps.database, topic.workspaceId, some);
    for (const [index, article] of some.entries()) {
      const text = texts[index];
      if (!text || items.length >= query.limit) break;
      const spans = within?.get(article.textId) ?? null;
      const found = findPassages(text, query.terms, { voice: query.voice, within: spans });
      items.push(
        ...found.map((passage) => ({
          ...passage,
          articleId: article.id,
          title: article.title,
          outlet: outlets.get(article.outlet) ?? null,
          published: article.published,
          language: article.language,
        })),
      );
      read += 1;
      await letOthers();
    }
  }
  return { items, moreArticles: holding.length - read };
}

interface Looked {
  articles: ChosenArticle[];
  /** Only these stretches of their texts, by the text's id; null: all. */
  within: ReadonlyMap<string, Span[]> | null;
}

async function lookedThrough(
  { database }: WordingDeps,
  topic: TopicKey,
  chosen: Chosen,
  query: Query,
): Promise<Looked> {
  const { column, half } = query;
  const ofColumns = chosen.articles.filter(
    ({ columns }) => !column?.length || column.some((key) => columns.includes(key)),
  );
  const side = sideOf(query.side, chosen);
  if (half === undefined) return { articles: withoutCopies(ofColumns), within: null };
  if (side.kind !== 'source') {
    return { articles: withoutCopies(partArticles(side, ofColumns).halves[half]), within: null };
  }
  const shown = await withOutlets(database, topic, query);
  const claims = await readQuoted(database, topic, shown, side.source);
  const within = new Map<string, Span[]>();
  for (const claim of onceEach(claims)) {
    if (claim.ofSource !== (half === 'side')) continue;
    within.set(claim.textId, [...(within.get(claim.textId) ?? []), ...claim.spans]);
  }
  const articles = withoutCopies(ofColumns).filter(({ textId }) => within.has(textId));
  return { articles, within };
}

/** The articles whose texts hold every part of at least one of the terms. */
async function thatHold(
  deps: WordingDeps,
  topic: TopicKey,
  articles: readonly ChosenArticle[],
  terms: readonly string[],
): Promise<ChosenArticle[]> {
  const { table, counts } = await countTexts(deps, topic, articles);
  const needs = new Needs(table, terms);
  return articles.filter(({ language }, at) => {
    const text = counts[at];
    return text !== undefined && needs.areIn(text, language);
  });
}

/** What a text has to hold for one of the terms to stand in it, by the numbers of its words. */
class Needs {
  readonly #byLanguage = new Map<string, number[][][]>();
  readonly #table: TermTable;
  readonly #terms: readonly string[];
  /** 1 for every term that is needed. */
  readonly #asked: Uint8Array;

  constructor(table: TermTable, terms: readonly string[]) {
    this.#table = table;
    this.#asked = new Uint8Array(table.terms.length);
    this.#terms = terms;
  }

  areIn({ forms }: TextCounts, language: string | null): boolean {
    const wanted = this.#of(language);
    const own = new Set<number>();
    const { termOf } = this.#table;
    for (const form of forms) {
      const term = termOf[form] ?? 0;
      if (this.#asked[term] === 1) own.add(term);
    }
    return wanted.some((parts) => parts.every((ids) => ids.some((id) => own.has(id))));
  }

  #of(language: string | null): number[][][] {
    const known = this.#byLanguage.get(language ?? '');
    if (known) return known;
    const forms = this.#table.formsOf(language);
    const made = this.#terms.flatMap((term) => {
      const needs = wantedTerm(term, forms)?.needs;
      return needs ? [needs.map((key) => this.#table.idsOf(key))] : [];
    });
    for (const id of made.flat(2)) this.#asked[id] = 1;
    this.#byLanguage.set(language ?? '', made);
    return made;
  }
}
