import { suggest } from '#core/extraction/suggestions/suggest.ts';
import type { SuggestOptions, Suggestion } from '#core/extraction/suggestions/suggestion.ts';
import { DomainError } from '../domain-error.ts';
import { runInWorker, WorkerFailure } from './run-in-worker.ts';

/**
 * Characters up to which a text is read on the spot. More: other requests wait behind a text for
 * longer than they would notice. Fewer: a thread is started, which takes longer than the reading.
 */
const shortText = 20_000;

const limits = { deadline: 60_000, heapMegabytes: 512 };

export interface SuggestInput {
  text: string;
  options: SuggestOptions;
}

/** The engine's suggestions, where they keep nobody else waiting. */
export async function suggestInText(text: string, options: SuggestOptions): Promise<Suggestion[]> {
  if (text.length <= shortText) return suggest(text, options);
  const input: SuggestInput = { text, options };
  try {
    // The worker is our own and answers nothing else.
    return (await runInWorker('suggest.worker.ts', input, limits)) as Suggestion[];
  } catch (error) {
    if (!(error instanceof WorkerFailure) || error.reason === 'crash') throw error;
    throw new DomainError(
      503,
      'text_too_long',
      'This text is too long to be searched for suggestions. Everything else works; tag by hand.',
    );
  }
}
