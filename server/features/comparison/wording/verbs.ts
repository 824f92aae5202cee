import { stanceOfVerb, verbLemma } from '#core/wording/verbs/stances.ts';
import type { Actor } from '#core/members/member.ts';
import type { QueryOf, ResponseOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import type { ComparisonDeps } from '../comparison-deps.ts';
import { readCountedColumns } from './columns.ts';
import { readVerbs, type SpeakerRow, type Verbs } from './verbs-query.ts';

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
  const { plans, columns } = await readCountedColumns(database, topic, query);
  const found = await readVerbs(database, topic, plans, query, mostSpeakers);
  const speakers = found.speakers.map(presentSpeaker);
  return {
    columns,
    speakers,
    classes: classesOf(found.used),
    stances: stancesOf(speakers),
    moreSpeakers: Math.max(0, found.sources - speakers.length),
    deeper: found.deeper,
  };
}

function presentSpeaker(row: SpeakerRow): Speaker {
  const { sourceId, source, speaksForId, speaksFor, total, used } = row;
  const speaker: Speaker = {
    source: { id: sourceId, name: source },
    speaksFor: speaksForId === null ? null : { id: speaksForId, name: speaksFor ?? '' },
    count: total,
    columns: [],
  };
  for (const [column, verb, count] of used) addVerb(speaker, column, verbLemma(verb), count);
  return speaker;
}

/** "said" and "says" are one verb. */
function addVerb({ columns }: Speaker, key: string, lemma: string, count: number): void {
  let column = columns.find((each) => each.column === key);
  if (!column) columns.push((column = { column: key, verbs: [] }));
  const known = column.verbs.find((each) => each.lemma === lemma);
  if (known) known.count += count;
  else column.verbs.push({ lemma, count });
}

function classesOf(used: Verbs['used']): Answer['classes'] {
  const classes = new Map<string, Answer['classes'][number]>();
  for (const [column, verb, count] of used) {
    const stance = stanceOfVerb(verbLemma(verb));
    const key = `${column} ${stance}`;
    const known = classes.get(key);
    if (known) known.count += count;
    else classes.set(key, { column, stance, count });
  }
  return [...classes.values()];
}

function stancesOf(speakers: readonly Speaker[]): Answer['stances'] {
  const lemmas = speakers.flatMap(({ columns }) =>
    columns.flatMap(({ verbs }) => verbs.map(({ lemma }) => lemma)),
  );
  return Object.fromEntries(lemmas.map((lemma) => [lemma, stanceOfVerb(lemma)]));
}
