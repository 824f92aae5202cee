import { queryOptions } from '@tanstack/react-query';
import type { ImportProposal } from '#contract/import-proposals.ts';
import { routes } from '#contract/routes.ts';
import { call } from '../../../lib/api.ts';
import type { Draft } from '../queue/draft.ts';
import { regionsOf } from '../queue/lines.ts';

/** What a text would do to the claims of an article, as its next version; nothing is stored. */
export function textProposal(articleId: string, proposal: ImportProposal, { kinds }: Draft) {
  const body = { text: proposal.text, regions: regionsOf(proposal.text, kinds) };
  return queryOptions({
    queryKey: [routes.proposeText.tag, routes.proposeText.path, articleId, body],
    queryFn: ({ signal }) => call(routes.proposeText, { params: { articleId }, body, signal }),
  });
}
