import type { LexiconEntry } from '#contract/lexicon.ts';
import { CodePoints } from '#core/text/code-points.ts';
import { findNamings, type NamedText, type Referent } from '#core/wording/names/find-namings.ts';
import { readMentions } from '#core/wording/names/read-mentions.ts';
import { plainName } from '#core/wording/names/spelling.ts';
import type { Database } from '../../../../platform/db/client.ts';
import { hitMaker, type Hit } from './hit.ts';
import { KeptByText } from './kept-by-text.ts';
import type { StoredText } from './names-query.ts';
import type { Thing } from './thing.ts';

/** Offers shown at once; confirming or rejecting one makes room for the next. */
const mostOffers = 20;
/** About 50 kB each. */
const mostTexts = 1_000;
const mostTopics = 30;

interface Reading extends NamedText {
  hits: (Hit | null)[];
}

const readings = new KeptByText<Reading>(mostTexts, readText);
/** What was found in a set of texts. */
const discovered = new Map<string, Thing[]>();

/** What is called by several names in these texts and is neither in the lexicon nor rejected. */
export async function offeredThings(
  database: Database,
  workspaceId: string,
  textIds: readonly string[],
  known: { lexicon: readonly LexiconEntry[]; rejected: readonly { words: string[] }[] },
): Promise<Thing[]> {
  const sets = [
    ...known.lexicon.map(({ variants }) => variants),
    ...known.rejected.map(({ words }) => words),
  ];
  const settled = sets.map((words) => new Set(words.map(plainName)));
  const all = await discover(database, workspaceId, textIds);
  const ids = new Set<string>();
  return all
    .filter(({ namings }) => {
      const words = namings.map((naming) => plainName(naming.words));
      return !settled.some((set) => words.filter((word) => set.has(word)).length >= 2);
    })
    .filter(({ id }) => !ids.has(id) && ids.add(id))
    .slice(0, mostOffers);
}

async function discover(
  database: Database,
  workspaceId: string,
  textIds: readonly string[],
): Promise<Thing[]> {
  const key = `${workspaceId} ${[...textIds].sort().join(' ')}`;
  const known = discovered.get(key);
  if (known) return known;
  const byId = await readings.of(database, workspaceId, textIds);
  const texts = [...byId.values()];
  const things = findNamings(texts).map((referent) => thingOf(referent, texts));
  discovered.set(key, things);
  const [oldest] = discovered.keys();
  if (discovered.size > mostTopics && oldest !== undefined) discovered.delete(oldest);
  return things;
}

function thingOf({ name, namings }: Referent, texts: readonly Reading[]): Thing {
  return {
    id: `offer:${plainName(name)}`,
    kind: 'offer',
    name,
    note: null,
    namings: namings.map(({ words, places, evidence }) => ({
      words,
      why: evidence,
      hits: places.flatMap(([text, mention]) => texts[text]?.hits[mention] ?? []),
    })),
  };
}

function readText(text: StoredText): Reading {
  const points = new CodePoints(text.content);
  const leftOut = text.regions.filter(({ kind }) => kind === 'boilerplate');
  const found = readMentions(text.content, {
    leftOut: leftOut.map((region) => points.toRange(region)),
  });
  const hitOf = hitMaker(text);
  return {
    ...found,
    printed: found.mentions.map(({ from, to }) => text.content.slice(from, to)),
    hits: found.mentions.map(hitOf),
  };
}
