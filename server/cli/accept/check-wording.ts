import { routes } from '#contract/routes.ts';
import type { CorpusPack } from '../../packs/corpus-pack.ts';
import type { LoadedPack } from '../../packs/load-pack.ts';
import type { ApiClient } from '../api-client.ts';

/** In which articles a term stands, as the API finds them, beside what the pack says. */
export interface CheckedTerm {
  about: string;
  term: string;
  found: string[];
  /** Names the pack gives in whose articles the term was not found. */
  missing: string[];
  /** Files the pack does not name: the words stand there too, of another speaker perhaps. */
  beyond: string[];
}

/** Asks for every term the pack names in whose articles it stands. */
export async function checkWording(
  server: ApiClient,
  pack: CorpusPack,
  loaded: LoadedPack,
): Promise<CheckedTerm[]> {
  const checked: CheckedTerm[] = [];
  for (const { about, terms } of pack.wording) {
    for (const [term, expected] of Object.entries(terms)) {
      const found = await articlesUsing(server, loaded, term);
      const names = expected.map(bareName).sort();
      checked.push({
        about,
        term,
        found,
        missing: names.filter((name) => !found.some((file) => isOf(file, name))),
        beyond: found.filter((file) => !names.some((name) => isOf(file, name))),
      });
    }
  }
  return checked;
}

/** It stands in every article the pack names. */
export const isVisible = ({ missing }: CheckedTerm): boolean => missing.length === 0;

/** The files of the articles in which a term stands. */
async function articlesUsing(
  server: ApiClient,
  { topics, articles }: LoadedPack,
  term: string,
): Promise<string[]> {
  const fileOf = new Map([...articles].map(([file, { article }]) => [article.id, file]));
  const files = new Set<string>();
  for (const topicId of topics.values()) {
    const { items } = await server.call(routes.getConcordance, {
      params: { topicId },
      query: { terms: term },
    });
    for (const { articleId } of items) files.add(fileOf.get(articleId) ?? articleId);
  }
  return [...files].sort();
}

/** "newsweek" of "newsweek (caption only)". */
function bareName(name: string): string {
  return name.replace(/ \(.*\)$/, '');
}

/** Packs name an article by a word of its file's name. */
function isOf(file: string, name: string): boolean {
  return file.split(/[-.]/).includes(name);
}
