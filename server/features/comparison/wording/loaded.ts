import { countableKey } from '#core/wording/loaded/countable.ts';
import { heard, type TextCounts } from '#core/wording/terms/count-terms.ts';
import type { TermTable } from '#core/wording/terms/term-table.ts';
import type { Actor } from '#core/members/member.ts';
import type { QueryOf, ResponseOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import { byColumn } from './by-column.ts';
import { columnsOf, readArticles } from './columns.ts';
import { countTexts } from './count-halves.ts';
import { readLoadedWordList, type ListedWord } from './loaded-query.ts';
import { withoutCopies } from './sides.ts';
import type { WordingDeps } from './wording-deps.ts';

type Route = (typeof routes)['getLoadedWords'];
type Answer = ResponseOf<Route>;

/** How often each outlet uses the words of the team's list, itself and in quotation marks. */
export async function readLoadedWords(
  deps: WordingDeps,
  actor: Actor,
  topicId: string,
  query: QueryOf<Route>,
): Promise<Answer> {
  const topic = { workspaceId: actor.workspaceId, topicId };
  const [chosen, list] = await Promise.all([
    readArticles(deps.database, topic, query),
    readLoadedWordList(deps.database, actor.workspaceId),
  ]);
  const { table, counts } = await countTexts(deps, topic, chosen.articles);
  const countOf = new Map(chosen.articles.map(({ id }, at) => [id, counts[at]]));
  const languages = new Set(chosen.articles.map(({ language }) => language));
  const places = placesOf(list, table, languages);
  const inColumn = byColumn(chosen.articles);
  const columns = columnsOf(chosen).map((column) => {
    const texts = withoutCopies(inColumn(column.key)).flatMap(({ id }) => countOf.get(id) ?? []);
    return { column, words: wordsOf(texts), sums: sumOf(texts, places, list.length) };
  });
  return {
    columns: columns.map(({ column, words, sums }) => ({
      ...column,
      words,
      loaded: { own: total(sums.own), quoted: total(sums.quoted) },
    })),
    terms: list.map(({ id, term, category }, place) => ({
      ...{ id, term, category },
      key: keyOf(term, table),
      columns: columns.flatMap(({ column, sums }) => {
        const [own, quoted] = [sums.own[place] ?? 0, sums.quoted[place] ?? 0];
        return own + quoted === 0 ? [] : [{ column: column.key, own, quoted }];
      }),
    })),
  };
}

const keyOf = (term: string, table: TermTable) => countableKey(term, table.formsOf('en')) ?? term;

/** The place in the list of each form of the table; -1: it is not in the list. */
function placesOf(
  list: readonly ListedWord[],
  table: TermTable,
  languages: ReadonlySet<string | null>,
): Int32Array {
  const places = new Int32Array(table.terms.length).fill(-1);
  for (const language of languages) {
    const forms = table.formsOf(language);
    for (const [place, { term }] of list.entries()) {
      const key = countableKey(term, forms);
      for (const id of key === null ? [] : table.idsOf(key)) places[id] = place;
    }
  }
  return table.toForms(places);
}

interface Sums {
  own: Uint32Array;
  quoted: Uint32Array;
}

function sumOf(texts: readonly TextCounts[], places: Int32Array, size: number): Sums {
  const sums = { own: new Uint32Array(size), quoted: new Uint32Array(size) };
  for (const { forms, all, quoted } of texts) {
    for (let at = 0; at < forms.length; at += 1) {
      const place = places[forms[at] ?? 0] ?? -1;
      if (place < 0) continue;
      const inside = quoted[at] ?? 0;
      sums.own[place] = (sums.own[place] ?? 0) + (all[at] ?? 0) - inside;
      sums.quoted[place] = (sums.quoted[place] ?? 0) + inside;
    }
  }
  return sums;
}

function wordsOf(texts: readonly TextCounts[]) {
  const sum = (voice: 'own' | 'quoted') =>
    texts.reduce((count, { words }) => count + heard(words, voice), 0);
  return { own: sum('own'), quoted: sum('quoted') };
}

const total = (counts: Uint32Array) => counts.reduce((sum, count) => sum + count, 0);
