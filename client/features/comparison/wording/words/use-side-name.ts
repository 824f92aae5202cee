import { useQuery } from '@tanstack/react-query';
import { parseSide } from '#core/wording/side.ts';
import type { Distinctive } from '#contract/wording.ts';
import { formatDate } from '../../../../lib/dates.ts';
import { quotedSourcesQuery } from '../../api/wording-queries.ts';
import type { MatrixSearch } from '../../filters/matrix-search.ts';

/** What the side is called: "Newsweek", "2021 – 2022", "the words of Blinken". */
export function useSideName(
  topicId: string,
  search: MatrixSearch,
  { side: text, columns }: Pick<Distinctive, 'side' | 'columns'>,
): string {
  const side = text === null ? null : parseSide(text);
  const isSource = side?.kind === 'source';
  const sources = useQuery({ ...quotedSourcesQuery(topicId, search), enabled: isSource }).data;
  if (side === null) return 'this side';
  if (side.kind === 'source') {
    const source = sources?.items.find(({ id }) => id === side.source);
    return `the words of ${source?.name ?? 'this source'}`;
  }
  if (side.kind === 'period') {
    if (side.from === null) return `articles to ${formatDate(side.to)}`;
    return side.to === null
      ? `articles from ${formatDate(side.from)}`
      : `${formatDate(side.from)} – ${formatDate(side.to)}`;
  }
  const names = side.columns.flatMap((key) => columns.find((each) => each.key === key)?.name ?? []);
  return names.length === 0 ? 'this side' : names.join(', ');
}
