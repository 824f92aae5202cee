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
const mostSpeakers = 60;

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
    verbs: [],
  };
}

/** "said" and "says" are one verb. */
function addVerb({ verbs }: Speaker, { column, verb, count }: VerbRow): void {
  const lemma = verbLemma(verb);
  const known = verbs.find((each) => each.column === column && each.lemma === lemma);
  if (known) known.count += count;
  else verbs.push({ column, lemma, stance: stanceOfVerb(lemma), count });
}
