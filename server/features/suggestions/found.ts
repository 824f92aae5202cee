import type { ClaimContent } from '#core/claims/claim.ts';
import type { Span } from '#core/text/span.ts';

/** Who suggests; the engine has no id. */
export interface By {
  id: string | null;
  name: string;
}

export const engine: By = { id: null, name: 'Parallax' };

/** A passage somebody found worth tagging, with all that its card would say. */
export interface Found extends Span {
  score: number;
  because: string[];
  content: ClaimContent;
}
