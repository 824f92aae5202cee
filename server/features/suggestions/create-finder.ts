import { notFound } from '../../platform/domain-error.ts';
import { createEngineFinder, keyOf } from './find-by-engine.ts';
import { engine, type Found } from './found.ts';
import { KeptAnswers } from './kept-answers.ts';
import type { Finder, SuggestionDeps } from './suggestion-deps.ts';

/** Asks the engine or one of the team's suggesters; an answer is kept while its text is the same. */
export function createFinder({
  listEnabled,
  askSuggester,
}: Pick<SuggestionDeps, 'listEnabled' | 'askSuggester'>): Finder {
  const findByEngine = createEngineFinder();
  const answers = new KeptAnswers<Found[]>(100);
  return async (actor, material, suggesterId) => {
    if (suggesterId === null) return { by: engine, found: await findByEngine(material) };
    const by = (await listEnabled(actor)).find(({ id }) => id === suggesterId);
    if (!by) throw notFound();
    const key = [actor.workspaceId, by.id, by.version, keyOf(material)].join();
    const found = await answers.get(key, () => askSuggester(actor, by.id, material));
    return { by: { id: by.id, name: by.name }, found };
  };
}
