import { Button } from '@mantine/core';
import { IconCopy, IconFileText } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { memo, useMemo, useState } from 'react';
import type { QuestionSummary } from '#contract/summaries.ts';
import { paths } from '../../../app/paths.ts';
import { ErrorState } from '../../../components/error-state.tsx';
import { LoadingState } from '../../../components/loading-state.tsx';
import { notify, notifyFailure } from '../../../components/notify.tsx';
import { useEveryPage } from '../../../lib/use-every-page.ts';
import { CopyMenu } from '../components/copy-menu.tsx';
import type { MatrixRow } from '../matrix.ts';
import { NothingToShow } from '../views/nothing-to-show.tsx';
import type { TopicViewProps } from '../views/topic-view.ts';
import { summaryPages } from './summary-query.ts';
import classes from './summary.module.css';
import {
  clausesOf,
  summaryAsTable,
  summaryAsText,
  toldQuestions,
  type NumberedClaim,
} from './told.ts';

interface Props extends TopicViewProps {
  /** The rows of the matrix under the same filters. */
  rows: readonly MatrixRow[];
}

/** Every question in a paragraph, written by rules; each of its clauses leads to its claims. */
export function SummaryView({ topicId, rows, search, onSearch }: Props) {
  const found = useEveryPage(useInfiniteQuery(summaryPages(topicId, search)));
  const told = (items: readonly QuestionSummary[]) =>
    toldQuestions(
      rows.map(({ question }) => question),
      items,
    );
  if (!found.items) {
    if (found.error) return <ErrorState error={found.error} retry={found.retry} />;
    return <LoadingState rows={8} label="Writing the summary" />;
  }
  const summaries = new Map(found.items.map((summary) => [summary.questionId, summary]));
  const paragraphs = rows.flatMap(({ question: { id, text } }) => {
    const summary = summaries.get(id);
    return summary ? [<Paragraph key={id} text={text} summary={summary} />] : [];
  });
  if (paragraphs.length === 0 && found.isWhole) {
    return (
      <NothingToShow what="questions" icon={IconFileText} {...{ search, onSearch }}>
        Nothing is asked of this topic yet. Its first question is the first paragraph.
      </NothingToShow>
    );
  }
  const copyText = () => {
    found
      .whole()
      .then((items) => navigator.clipboard.writeText(summaryAsText(told(items))))
      .then(() => notify('The paragraphs are copied.'))
      .catch(notifyFailure);
  };
  return (
    <section className={classes.view} aria-label="Summary">
      <div className={classes.bar} data-no-print>
        <p className={classes.note}>
          Written by fixed rules from the claims alone; a number leads to the passage.
        </p>
        <Button
          variant="default"
          leftSection={<IconCopy size={16} stroke={1.5} aria-hidden />}
          onClick={copyText}
        >
          Copy text
        </Button>
        <CopyMenu table={async () => summaryAsTable(told(await found.whole()))} />
      </div>
      <div className={classes.questions}>
        {paragraphs}
        {found.error ? (
          <ErrorState compact error={found.error} retry={found.retry} />
        ) : (
          !found.isWhole && <LoadingState rows={4} label="Writing the rest" />
        )}
      </div>
    </section>
  );
}

interface ParagraphProps {
  text: string;
  summary: QuestionSummary;
}

/** Those that stand stay as they are while the next come. */
const Paragraph = memo(function Paragraph({ text, summary }: ParagraphProps) {
  const clauses = useMemo(() => clausesOf(summary), [summary]);
  return (
    <article className={classes.question}>
      <h2 dir="auto">{text}</h2>
      <p dir="auto">
        {clauses.map(({ words, claims }, index) => (
          <span key={index}>
            {words}
            <Numbers claims={claims} />{' '}
          </span>
        ))}
      </p>
    </article>
  );
});

/** More numbers in a row than these are told as one, and unfolded when they are asked for. */
const mostNumbers = 6;

function Numbers({ claims }: { claims: readonly NumberedClaim[] }) {
  const [all, setAll] = useState(claims.length <= mostNumbers);
  if (!all) {
    return (
      <sup>
        <button type="button" className={classes.number} onClick={() => setAll(true)}>
          {claims.length} claims
        </button>
      </sup>
    );
  }
  return claims.map(({ id, articleId, number, outlet, quote }) => (
    <sup key={id}>
      <Link
        className={classes.number ?? ''}
        to={paths.reader}
        params={{ articleId }}
        search={{ claim: id }}
        title={`${outlet ?? 'No outlet named'}: “${quote}”`}
        aria-label={`Claim ${number}, ${outlet ?? 'no outlet named'}: ${quote}`}
      >
        {number}
      </Link>
    </sup>
  ));
}
