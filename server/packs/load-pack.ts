import type { Claim } from '#contract/claims.ts';
import type { CorpusPack } from './corpus-pack.ts';
import { addRevisions, loadArticles, type LoadedArticle } from './load-articles.ts';
import { loadClaims } from './load-claims.ts';
import { loadNouns } from './load-nouns.ts';
import { onlyTopic } from './pack-keys.ts';
import type { PackPeople } from './pack-people.ts';
import type { PackFolder } from './read-pack.ts';

export interface LoadedPack {
  /** Ids by the pack's topic key. */
  topics: Map<string, string>;
  /** Ids by topic and text, see `questionKey`. */
  questions: Map<string, string>;
  /** By file name. */
  articles: Map<string, LoadedArticle>;
  /** By the pack's claim id. */
  claims: Map<string, Claim>;
}

/** Brings a whole pack in through the API, as a person with an API key would. */
export async function loadPack(
  people: PackPeople,
  { pack, files }: PackFolder,
): Promise<LoadedPack> {
  const whole: CorpusPack = pack.topics.length > 0 ? pack : { ...pack, topics: [onlyTopic] };
  const { topics, questions } = await loadNouns(people.editor, whole);
  const articles = await loadArticles(people.editor, whole, files, topics);
  const claims = await loadClaims(people, whole, { articles, questions });
  await addRevisions(people.editor, whole, files, articles);
  return { topics, questions, articles, claims };
}
