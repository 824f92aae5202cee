import { keepPreviousData } from '@tanstack/react-query';
import { routes } from '#contract/routes.ts';
import { read } from '../../../lib/query.ts';

/** The agreement of some editors, "id,id", or of all; the last stays until the next is there. */
export function agreementQuery(topicId: string, editorIds: string | undefined) {
  return {
    ...read(routes.getAgreement, { params: { topicId }, query: { editorIds } }),
    placeholderData: keepPreviousData,
  };
}
