import type { Claim } from '#contract/claims.ts';
import type { Span } from '#core/text/span.ts';
import { routes } from '#contract/routes.ts';
import { call } from '../../../lib/api.ts';

export interface Tagging extends Span {
  articleId: string;
  textId: string;
  category: string;
  /** What the person sees selected; the server refuses when something else stands there. */
  exact: string;
}

/** Make a claim of a passage; the server fills in what the text says. */
export function tagPassage({ articleId, ...body }: Tagging): Promise<Claim> {
  return call(routes.createClaim, { params: { articleId }, body });
}
