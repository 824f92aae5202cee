import type { ResponseOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import { defaultCategories } from '#core/claims/category.ts';
import { parsePartialDate } from '#core/figures/partial-date.ts';
import type { Actor } from '#core/members/member.ts';
import { DomainError, notFound } from '../../platform/domain-error.ts';
import type { AskedText } from './asked-text.ts';
import { targetOf, type AskingDeps } from './ask-suggester.ts';
import { callSuggester } from './call-suggester.ts';
import { findSuggester } from './suggester-repository.ts';

/** Made up, so that trying a service tells it nothing of the team's. */
const sample: AskedText = {
  content:
    'Norland has given the harbour towns more than $2.5 million in aid since 2019. ' +
    'At least 40 people were hurt in the storm, officials said. ' +
    'Talks about a new sea wall may begin in May.',
  regions: [],
  language: 'en',
  published: parsePartialDate('2022-03-04'),
  aboutTolerance: 0.2,
  categories: defaultCategories.map(({ key, name, fields }) => ({ key, name, fields })),
  questions: [],
};

/** Whether a suggester answers as docs/suggesters.md asks, also one that is switched off. */
export async function trySuggester(
  deps: AskingDeps,
  actor: Actor,
  id: string,
): Promise<ResponseOf<typeof routes.trySuggester>> {
  const row = await findSuggester(deps.database, actor, id);
  if (!row) throw notFound();
  const began = performance.now();
  const told = (works: boolean, message: string) => ({
    works,
    message,
    milliseconds: Math.round(performance.now() - began),
  });
  try {
    const { suggestions } = await callSuggester(targetOf(deps, row), sample);
    const count = suggestions.length;
    return told(true, `It answered with ${count} ${count === 1 ? 'suggestion' : 'suggestions'}.`);
  } catch (error) {
    if (error instanceof DomainError && error.code === 'suggester_failed') {
      return told(false, error.detail);
    }
    throw error;
  }
}
