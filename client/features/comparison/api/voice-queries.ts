import { keepPreviousData } from '@tanstack/react-query';
import { routes } from '#contract/routes.ts';
import { read } from '../../../lib/query.ts';
import { queryOf, type MatrixSearch } from '../filters/matrix-search.ts';
import type { OpenVoice } from '../voices/open-voice.ts';

/** Who is quoted, under the filters of the address. */
export function voicesQuery(topicId: string, search: MatrixSearch) {
  const { speakers, onlyOne } = search;
  return {
    ...read(routes.getVoices, {
      params: { topicId },
      query: { ...queryOf(search), speakers, onlyOne },
    }),
    placeholderData: keepPreviousData,
  };
}

export function voiceClaimsQuery(topicId: string, open: OpenVoice, search: MatrixSearch) {
  return read(routes.getVoiceClaims, {
    params: { topicId, voiceId: open.id },
    query: { ...queryOf(search), column: open.column ?? undefined, how: open.how },
  });
}
