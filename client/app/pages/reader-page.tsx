import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { ErrorState } from '../../components/error-state.tsx';
import { LoadingState } from '../../components/loading-state.tsx';
import { articleOf, textOf } from '../../features/reader/api/article-queries.ts';
import { TextHistory } from '../../features/reader/history/text-history.tsx';
import { addressOf, pairInAddress } from '../../features/reader/history/version-pair.ts';
import { isMissing } from '../../lib/api-error.ts';
import { useCrumbs } from '../../lib/crumbs.ts';
import { paths } from '../paths.ts';
import { Desk } from './reader/desk.tsx';

export function ReaderPage() {
  const { articleId } = useParams({ from: '/inside/articles/$articleId' });
  const search = useSearch({ from: '/inside/articles/$articleId' });
  const navigate = useNavigate({ from: '/articles/$articleId' });
  const article = useQuery(articleOf(articleId));
  const current = article.data?.text;
  const number = numberIn(search.text) ?? current?.number ?? 0;
  const earlier = useQuery({
    ...textOf(articleId, number),
    enabled: current !== undefined && number !== current.number,
  });
  useCrumbs(
    { label: 'Library', to: paths.library },
    { label: article.data?.title ?? 'Untitled article' },
  );
  const text = number === current?.number ? current : earlier.data;
  // Where only asking anew failed, the desk stays, and what is being typed in it.
  const failed = [article, earlier].find(
    ({ isError, error, data }) => isError && (data === undefined || isMissing(error)),
  );
  if (failed) return <ErrorState error={failed.error} retry={() => void failed.refetch()} />;
  if (article.data && search.history !== undefined && article.data.texts.length > 1) {
    const show = (history: string | undefined) =>
      void navigate({ search: (now) => ({ ...now, history }) });
    return (
      <TextHistory
        article={article.data}
        pair={pairInAddress(search.history, article.data.texts.length)}
        onPair={(pair) => show(addressOf(pair))}
        onClose={() => show(undefined)}
      />
    );
  }
  if (!article.data || !text) return <LoadingState rows={12} label="Loading the article" />;
  return <Desk key={text.id} article={article.data} text={text} search={search} />;
}

function numberIn(text: string | undefined): number | null {
  return text !== undefined && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;
}
