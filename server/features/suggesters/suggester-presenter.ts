import type { Suggester } from '#contract/suggestions.ts';
import type { SuggesterRow } from './suggester-repository.ts';

/** The secret is not among it, in no form. */
export function presentSuggester(row: SuggesterRow): Suggester {
  return {
    id: row.id,
    name: row.name,
    url: row.url,
    secretHeader: row.secretHeader,
    hasSecret: row.secret !== null,
    timeoutSeconds: row.timeoutSeconds,
    enabled: row.enabled,
    version: row.version,
  };
}
