import { useQuery } from '@tanstack/react-query';
import { CloseButton } from '@mantine/core';
import type { Category } from '#contract/nouns.ts';
import type { PartialDate } from '#core/figures/partial-date.ts';
import { Answer } from '../../../components/answer.tsx';
import { OutletName } from '../../../components/outlet-name.tsx';
import { cellQuery } from '../api/matrix-queries.ts';
import { StateIcon } from '../components/state-icon.tsx';
import type { MatrixSearch } from '../filters/matrix-search.ts';
import type { ArticleInCell, CellDetail, MatrixColumn } from '../matrix.ts';
import type { SilentEdits } from '../silent-edits.ts';
import { stateDetail, stateMeanings } from '../words/state-words.ts';
import { ArticleFacts } from './article-facts.tsx';
import classes from './cell-column.module.css';
import { ClaimCard } from './claim-card.tsx';

interface Props {
  topicId: string;
  questionId: string;
  since: PartialDate | null;
  column: MatrixColumn;
  search: MatrixSearch;
  categories: readonly Category[];
  edits: SilentEdits;
  /** Null: it is the only one. */
  onRemove: (() => void) | null;
}

/** One cell, opened: its articles, and under each what it says. */
export function CellColumn(props: Props) {
  const { topicId, questionId, since, column, search, categories, edits, onRemove } = props;
  const cell = useQuery(cellQuery(topicId, questionId, column.key, search));
  return (
    <section className={classes.column} aria-label={column.name}>
      <header className={classes.head}>
        <h3 className={classes.name}>
          <OutletName outlet={column.kind === 'none' ? null : column} />
        </h3>
        {cell.data && <State detail={cell.data} since={since} />}
        {onRemove && (
          <CloseButton
            size={24}
            className={classes.remove}
            aria-label={`Leave out ${column.name}`}
            onClick={onRemove}
          />
        )}
      </header>
      <Answer compact found={cell} loading="Loading" rows={5}>
        {(detail) => <Articles detail={detail} categories={categories} edits={edits} />}
      </Answer>
    </section>
  );
}

function State({ detail: { cell }, since }: { detail: CellDetail; since: PartialDate | null }) {
  const detail = stateDetail(cell, since);
  const words = cell.claimCount > 0 ? claims(cell.claimCount) : cell.state;
  return (
    <span className={classes.state} title={stateMeanings[cell.state]}>
      <StateIcon state={cell.state} />
      {detail === null ? words : `${words}, ${detail}`}
    </span>
  );
}

function claims(count: number): string {
  return count === 1 ? '1 claim' : `${count} claims`;
}

interface ArticlesProps {
  detail: CellDetail;
  categories: readonly Category[];
  edits: SilentEdits;
}

/** Those that answer first. */
function Articles({ detail, categories, edits }: ArticlesProps) {
  const claimsOf = (article: ArticleInCell) =>
    detail.claims.filter(({ articleId }) => articleId === article.id);
  const articles = [...detail.articles].sort(
    (a, b) => Number(claimsOf(a).length === 0) - Number(claimsOf(b).length === 0),
  );
  if (articles.length === 0) {
    return <p className={classes.none}>No article of this outlet is in the topic.</p>;
  }
  return articles.map((article) => {
    const found = claimsOf(article);
    return (
      <div key={article.id} className={classes.article}>
        <ArticleFacts article={article} texts={edits.textsOf.get(article.id) ?? 1} />
        {found.map((claim) => (
          <ClaimCard
            key={claim.id}
            claim={claim}
            category={categories.find(({ key }) => key === claim.category)}
          />
        ))}
        {found.length === 0 && <p className={classes.none}>{silence(article)}</p>}
      </div>
    );
  });
}

function silence({ read, couldAnswer }: ArticleInCell): string {
  if (!couldAnswer) return 'Older than the question: it could not know.';
  return read
    ? 'Read to the end: it says nothing of this.'
    : 'Not read to the end: nothing found so far.';
}
