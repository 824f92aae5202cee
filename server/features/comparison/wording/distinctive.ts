import {
  compareSides,
  isSmall,
  leastCount,
  smallTexts,
  smallWords,
  type ComparedTerm,
} from '#core/wording/distinctive/compare-sides.ts';
import type { PartialDate } from '#core/figures/partial-date.ts';
import { priorWords } from '#core/wording/distinctive/log-odds.ts';
import { writeSide } from '#core/wording/side.ts';
import { heard } from '#core/wording/terms/count-terms.ts';
import { printedTerms } from '#core/wording/terms/printed-terms.ts';
import { sumTerms, type TermSums } from '#core/wording/terms/sum-terms.ts';
import type { TermTable } from '#core/wording/terms/term-table.ts';
import type { Voice } from '#core/wording/terms/voice.ts';
import type { Actor } from '#core/members/member.ts';
import type { QueryOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import type { Distinctive, DistinctiveTerm } from '#contract/wording.ts';
import type { Chosen } from '../chosen-articles-query.ts';
import { columnsOf, readArticles } from './columns.ts';
import { countHalves, type CountedHalf } from './count-halves.ts';
import { sideOf } from './sides.ts';
import type { WordingDeps } from './wording-deps.ts';

/** Terms shown of each side: as many as a plot holds on a screen and a half. */
const shown = 30;

/** The terms that set a side apart from the rest, the most telling first. */
export async function readDistinctive(
  deps: WordingDeps,
  actor: Actor,
  topicId: string,
  query: QueryOf<(typeof routes)['getDistinctive']>,
): Promise<Distinctive> {
  const topic = { workspaceId: actor.workspaceId, topicId };
  const chosen = await readArticles(deps.database, topic, query);
  const side = sideOf(query.side, chosen);
  const { table, halves, language, otherLanguages } = await countHalves(
    deps,
    topic,
    chosen,
    side,
    query,
  );
  // The words of a source are quoted ones already.
  const voice = side.kind === 'source' ? 'all' : query.voice;
  const sums = {
    side: sumTerms(halves.side.counts, table, voice),
    rest: sumTerms(halves.rest.counts, table, voice),
  };
  const found = compareSides(sums.side, sums.rest, table, shown);
  const terms = new Set([...found.side, ...found.rest].map(({ term }) => term));
  const printed = printedTerms(terms, [...halves.side.counts, ...halves.rest.counts], table);
  const present = (term: ComparedTerm) => presentTerm(term, table, printed);
  return {
    columns: columnsOf(chosen),
    side: chosen.articles.length === 0 ? null : writeSide(side),
    sideFacts: factsOf(halves.side, sums.side, voice),
    restFacts: factsOf(halves.rest, sums.rest, voice),
    sideTerms: found.side.map(present),
    restTerms: found.rest.map(present),
    ...{ language, otherLanguages },
    middle: middleOf(chosen),
    compared: found.compared,
    ...{ priorWords, leastCount, smallWords, smallTexts },
  };
}

/** Articles come by date. */
function middleOf({ articles }: Chosen): PartialDate | null {
  const dates = articles.flatMap(({ published }) => published ?? []);
  return dates[Math.floor(dates.length / 2)] ?? null;
}

function factsOf({ articles, counts }: CountedHalf, sums: TermSums, voice: Voice) {
  return {
    articles,
    texts: counts.length,
    words: counts.reduce((total, text) => total + heard(text.words, voice), 0),
    small: isSmall(sums, counts.length),
  };
}

function presentTerm(
  { term, delta, low, high, z, ...counts }: ComparedTerm,
  { terms }: TermTable,
  printed: ReadonlyMap<number, string>,
): DistinctiveTerm {
  const key = terms[term]?.key ?? '';
  return {
    key,
    term: printed.get(term) ?? key,
    ...{ delta, low, high, z },
    side: { count: counts.side, articles: counts.sideTexts },
    rest: { count: counts.rest, articles: counts.restTexts },
  };
}
