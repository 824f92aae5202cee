import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { rangeWords } from '#core/comparison/row/row-words.ts';
import { Answer } from '../../../components/answer.tsx';
import { questionRelationsQuery } from '../api/relation-queries.ts';
import type { MatrixSearch } from '../filters/matrix-search.ts';
import { WhyNot } from './between-cells.tsx';
import { PairList } from './pair-list.tsx';
import { claimWords, dependenceWords, weightWords, whereWords } from './relation-words.ts';
import classes from './relations.module.css';
import type { QuestionRelations } from './row-relations.ts';

interface Props {
  topicId: string;
  questionId: string;
  search: MatrixSearch;
}

/** A row's relation opened: sources, agreement, figures on one line, and every two claims. */
export function WholeRow({ topicId, questionId, search }: Props) {
  const found = useQuery(questionRelationsQuery(topicId, questionId, search, []));
  return (
    <div className={classes.whole} tabIndex={0} role="group" aria-label="Relations">
      <Answer found={found} loading="Relating the claims">
        {(relations) => <Relations found={relations} />}
      </Answer>
    </div>
  );
}

function Relations({ found }: { found: QuestionRelations }) {
  const { summary, claims, groups, bands, sources, pairs, morePairs } = found;
  const wordsOf = namer(claims);
  const lines = bands.filter(({ range }) => range !== null && range.claims > 1);
  const agreeing = groups.filter((group) => group.length > 1);
  return (
    <>
      <Section title={weightWords(summary)}>
        <Lines
          lines={sources.flatMap(({ claims: members, because }) =>
            because === null
              ? []
              : `${members.map(wordsOf).join('; ')}: ${dependenceWords(because, members.length)}`,
          )}
        />
      </Section>
      {lines.length > 0 && (
        <Section title="On one line">
          <Lines
            lines={lines.map(({ range, claims: members }) =>
              [range && rangeWords(range), members.map(wordsOf).join('; ')]
                .filter((part) => part)
                .join(': '),
            )}
          />
        </Section>
      )}
      {agreeing.length > 0 && (
        <Section title="They say the same">
          <Lines lines={agreeing.map((group) => group.map(wordsOf).join('; '))} />
        </Section>
      )}
      {summary.state === 'accounts' || summary.state === 'too many' ? (
        <WhyNot state={summary.state} />
      ) : (
        pairs.length > 0 && (
          <Section title="Two by two">
            <PairList claims={claims} pairs={pairs} first={12} />
            {morePairs > 0 && (
              <p className={classes.note}>
                {morePairs} more pairs are not listed. Choose fewer outlets to see them.
              </p>
            )}
          </Section>
        )
      )}
    </>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={classes.section}>
      <h3 className={classes.title}>{title}</h3>
      {children}
    </section>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <ul className={classes.list}>
      {lines.map((line) => (
        <li key={line} className={classes.note} dir="auto">
          {line}
        </li>
      ))}
    </ul>
  );
}

/** "$90 m (Severn Courier, Aug 2019)" of a claim's id. */
function namer(claims: QuestionRelations['claims']): (id: string) => string {
  const names = new Map(
    claims.map((claim) => [claim.id, `${claimWords(claim)} (${whereWords(claim)})`]),
  );
  return (id) => names.get(id) ?? '';
}
