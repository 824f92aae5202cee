import { columnKeysOf, type ColumnPlan, type OutletKey } from '#core/comparison/columns.ts';
import { stanceOfVerb, verbLemma } from '#core/wording/verbs/stances.ts';
import type { Actor } from '#core/members/member.ts';
import type { QueryOf, ResponseOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import type { ComparisonDeps } from '../comparison-deps.ts';
import { withOutlets } from '../outlets-shown.ts';
import { readCountedColumns } from './columns.ts';
import { readVerbs, type SpeakerRow, type UsedVerb } from './verbs-query.ts';

type Route = (typeof routes)['getReportingVerbs'];
type Answer = ResponseOf<Route>;
type Speaker = Answer['speakers'][number];

/** Sources shown: those that hold most of the claims. */
const mostSpeakers = 40;

/** By which verbs each outlet reports its sources. */
export async function readReportingVerbs(
  { database }: ComparisonDeps,
  actor: Actor,
  topicId: string,
  query: QueryOf<Route>,
): Promise<Answer> {
  const topic = { workspaceId: actor.workspaceId, topicId };
  const shown = await withOutlets(database, topic, query);
  const [{ plans, columns }, found] = await Promise.all([
    readCountedColumns(database, topic, query),
    readVerbs(database, topic, shown, mostSpeakers),
  ]);
  const desk = new Desk(plans);
  const speakers = found.speakers.map((row) => desk.speaker(row));
  return {
    columns,
    speakers,
    classes: desk.classes(found.used),
    stances: stancesOf(speakers),
    moreSpeakers: Math.max(0, found.sources - speakers.length),
    deeper: found.deeper,
  };
}

/** Which columns verbs stand in, and what those that are printed are forms of. */
class Desk {
  readonly #keysOf: (outlet: OutletKey) => string[];
  /** Of each printed verb: few are printed thousands of times. */
  readonly #lemmas = new Map<string, string>();

  constructor(columns: readonly ColumnPlan[]) {
    this.#keysOf = columnKeysOf(columns);
  }

  /** "said" and "says" are one verb. Of each column the most frequent verbs first. */
  speaker({ sourceId, source, speaksForId, speaksFor, total, used }: SpeakerRow): Speaker {
    const sums = this.#sum(used, (lemma) => lemma);
    return {
      source: { id: sourceId, name: source },
      speaksFor: speaksForId === null ? null : { id: speaksForId, name: speaksFor ?? '' },
      count: total,
      columns: [...sums].map(([column, verbs]) => ({
        column,
        verbs: [...verbs]
          .map(([lemma, count]) => ({ lemma, count }))
          .sort((a, b) => b.count - a.count || (a.lemma < b.lemma ? -1 : 1)),
      })),
    };
  }

  classes(used: readonly UsedVerb[]): Answer['classes'] {
    return [...this.#sum(used, stanceOfVerb)].flatMap(([column, stances]) =>
      [...stances].map(([stance, count]) => ({ column, stance, count })),
    );
  }

  /** Sums by the column and what is made of a verb's base form. */
  #sum<T>(used: readonly UsedVerb[], of: (lemma: string) => T): Map<string, Map<T, number>> {
    const sums = new Map<string, Map<T, number>>();
    for (const [outlet, verb, count] of used) {
      const key = of(this.#lemmaOf(verb));
      for (const column of this.#keysOf(outlet)) {
        const own = sums.get(column) ?? new Map<T, number>();
        sums.set(column, own.set(key, (own.get(key) ?? 0) + count));
      }
    }
    return sums;
  }

  #lemmaOf(printed: string): string {
    const known = this.#lemmas.get(printed);
    if (known !== undefined) return known;
    const lemma = verbLemma(printed);
    this.#lemmas.set(printed, lemma);
    return lemma;
  }
}

function stancesOf(speakers: readonly Speaker[]): Answer['stances'] {
  const lemmas = speakers.flatMap(({ columns }) =>
    columns.flatMap(({ verbs }) => verbs.map(({ lemma }) => lemma)),
  );
  return Object.fromEntries(lemmas.map((lemma) => [lemma, stanceOfVerb(lemma)]));
}
