import { stanceOfVerb, verbLemma } from '#core/wording/verbs/stances.ts';
import type { Actor } from '#core/members/member.ts';
import type { QueryOf, ResponseOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import type { ComparisonDeps } from '../comparison-deps.ts';
import { readColumns } from './columns.ts';
import { countSpeakers, readVerbs, type VerbRow } from './verbs-query.ts';

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
  const { plans, columns } = await readColumns(database, topic, query);
  const [rows, counts] = await Promise.all([
    readVerbs(database, topic, plans, query, mostSpeakers),
    countSpeakers(database, topic, plans, query),
  ]);
  const speakers = speakersOf(rows);
  return {
    columns,
    speakers,
    stances: stancesOf(speakers),
    moreSpeakers: Math.max(0, counts.speakers - speakers.length),
    deeper: counts.deeper,
  };
}

function speakersOf(rows: readonly VerbRow[]): Speaker[] {
  const speakers = new Map<string, Speaker>();
  for (const row of rows) {
    const speaker = speakers.get(row.sourceId) ?? newSpeaker(row);
    speakers.set(row.sourceId, speaker);
    addVerb(speaker, row);
  }
  return [...speakers.values()];
}

function newSpeaker({ sourceId, source, speaksForId, speaksFor, total }: VerbRow): Speaker {
  return {
    source: { id: sourceId, name: source },
    speaksFor: speaksForId === null ? null : { id: speaksForId, name: speaksFor ?? '' },
    count: total,
    columns: [],
  };
}

/** "said" and "says" are one verb. */
function addVerb({ columns }: Speaker, { column: key, verb, count }: VerbRow): void {
  const lemma = verbLemma(verb);
  let column = columns.find((each) => each.column === key);
  if (!column) columns.push((column = { column: key, verbs: [] }));
  const known = column.verbs.find((each) => each.lemma === lemma);
  if (known) known.count += count;
  else column.verbs.push({ lemma, count });
}

function stancesOf(speakers: readonly Speaker[]): Answer['stances'] {
  const lemmas = speakers.flatMap(({ columns }) =>
    columns.flatMap(({ verbs }) => verbs.map(({ lemma }) => lemma)),
  );
  return Object.fromEntries(lemmas.map((lemma) => [lemma, stanceOfVerb(lemma)]));
}
