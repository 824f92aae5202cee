import type { LexiconEntry } from '#contract/lexicon.ts';
import { plainName } from '#core/wording/names/spelling.ts';
import type { Database } from '../../../../platform/db/client.ts';
import { discoverNames } from './discover-names.ts';
import type { Thing } from './thing.ts';

/** Offers shown at once; confirming or rejecting one makes room for the next. */
const mostOffers = 20;
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
  const all = await discoverNames(database, workspaceId, textIds);
  const ids = new Set<string>();
  return all
    .filter(({ namings }) => {
      const words = namings.map((naming) => plainName(naming.words));
      return !settled.some((set) => words.filter((word) => set.has(word)).length >= 2);
    })
    .filter(({ id }) => !ids.has(id) && ids.add(id))
    .slice(0, mostOffers);
}
