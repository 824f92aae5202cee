import type { LexiconEntry } from '#contract/lexicon.ts';
import { VariantMatcher } from '#core/wording/lexicon/match-variants.ts';
import type { Database } from '../../../../platform/db/client.ts';
import { hitMaker, type Hit } from './hit.ts';
import { KeptByText } from './kept-by-text.ts';
import type { Thing } from './thing.ts';

interface Found {
  entry: string;
  variant: number;
  hit: Hit;
}

/** Texts whose hits are kept; a few hundred bytes each. */
const mostTexts = 10_000;
/** Lexicons whose hits are kept: a workspace's, before and after an edit. */
const mostLexicons = 8;

const finders = new Map<string, KeptByText<Found[]>>();

/** The lexicon's things with every place of their variants in the texts. */
export async function lexiconThings(
  database: Database,
  workspaceId: string,
  lexicon: readonly LexiconEntry[],
  textIds: readonly string[],
): Promise<Thing[]> {
  const found = await finderOf(workspaceId, lexicon).of(database, workspaceId, textIds);
  const hits = new Map<string, Hit[]>();
  for (const id of textIds) {
    for (const { entry, variant, hit } of found.get(id) ?? []) {
      const key = `${entry} ${String(variant)}`;
      const list = hits.get(key) ?? [];
      list.push(hit);
      hits.set(key, list);
    }
  }
  return lexicon.map(({ id, referent, variants, note }) => ({
    id,
    kind: 'entry',
    name: referent,
    note,
    namings: variants.map((words, at) => ({
      words,
      why: [],
      hits: hits.get(`${id} ${String(at)}`) ?? [],
    })),
  }));
}

function finderOf(workspaceId: string, lexicon: readonly LexiconEntry[]): KeptByText<Found[]> {
  const state = lexicon.map(({ id, version }) => `${id} ${String(version)}`).join(',');
  const key = `${workspaceId} ${state}`;
  const known = finders.get(key);
  if (known) return known;
  const matcher = new VariantMatcher(lexicon);
  const finder = new KeptByText<Found[]>(mostTexts, (text) => {
    const hitOf = hitMaker(text);
    return matcher.match(text.content).flatMap(({ entry, variant, ...range }) => {
      const hit = hitOf(range);
      return hit ? [{ entry, variant, hit }] : [];
    });
  });
  finders.set(key, finder);
  const [oldest] = finders.keys();
  if (finders.size > mostLexicons && oldest !== undefined) finders.delete(oldest);
  return finder;
}
