import type { QueryClient } from '@tanstack/react-query';

/**
 * What else has changed when a thing changed, by the contract's tags: a claim shows in the
 * article's count, the question's, the source's, the matrix and every report.
 */
const alsoStale: Readonly<Record<string, readonly string[]>> = {
  Account: [],
  Members: ['Articles', 'Activity'],
  'API keys': ['Activity'],
  Articles: ['Claims', 'Outlets', 'Topics', 'Comparison', 'Reports', 'Activity'],
  Claims: ['Articles', 'Questions', 'Codebook', 'Sources', 'Comparison', 'Reports', 'Activity'],
  Suggestions: ['Claims', 'Activity'],
  Review: ['Claims', 'Articles', 'Comparison', 'Reports', 'Activity'],
  Outlets: ['Articles', 'Comparison', 'Reports', 'Activity'],
  Topics: ['Articles', 'Questions', 'Comparison', 'Reports', 'Activity'],
  Questions: ['Topics', 'Claims', 'Comparison', 'Reports', 'Activity'],
  Codebook: ['Activity'],
  Frames: ['Articles', 'Comparison', 'Activity'],
  Lexicon: ['Wording', 'Activity'],
  'Exchange rates': ['Comparison', 'Reports', 'Activity'],
  'Saved views': ['Activity'],
  Sources: ['Claims', 'Comparison', 'Reports', 'Activity'],
  Comparison: ['Activity'],
  Reports: ['Activity'],
  Verdicts: ['Comparison', 'Reports', 'Activity'],
};

/** After a write: what is on the screen is asked for again, the rest when it is next shown. */
export async function markStale(client: QueryClient, ...tags: readonly string[]): Promise<void> {
  const stale = new Set(tags.flatMap((tag) => [tag, ...(alsoStale[tag] ?? [])]));
  await client.invalidateQueries({ predicate: ({ queryKey }) => stale.has(String(queryKey[0])) });
}
