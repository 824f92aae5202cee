import type { Claim } from '#contract/claims.ts';
import type { Category, Question } from '#contract/nouns.ts';
import type { Changes } from '../../draft/changes.ts';
import type { ClaimDraft } from '../../draft/claim-draft.ts';

/** What a card needs to know of the workspace and the article. */
export interface Codebook {
  categories: readonly Category[];
  /** Of the article's topics, in their order. */
  questions: readonly (Question & { topic: string })[];
  /** 0.2: "about" may be read ± 20 % wide. */
  aboutTolerance: number;
}

/** What every part of an open card is given. */
export interface SectionProps {
  claim: Claim;
  draft: ClaimDraft;
  codebook: Codebook;
  change: (changes: Changes) => void;
  readOnly: boolean;
}
