import { useQuery } from '@tanstack/react-query';
import { Answer } from '../../../components/answer.tsx';
import { questionRelationsQuery } from '../api/relation-queries.ts';
import type { MatrixSearch } from '../filters/matrix-search.ts';
import { PairList } from './pair-list.tsx';
import { dependenceWords, weightWords } from './relation-words.ts';
import classes from './relations.module.css';
import type { QuestionRelations } from './row-relations.ts';

interface Props {
  topicId: string;
  questionId: string;
  search: MatrixSearch;
  /** The keys of the open columns. */
  columns: readonly string[];
}

/** What the claims of the open cells are to each other. */
export function BetweenCells({ topicId, questionId, search, columns }: Props) {
  const found = useQuery(questionRelationsQuery(topicId, questionId, search, columns));
  return (
    <Answer compact found={found} loading="Relating the claims" rows={2}>
      {(relations) => <Between key={columns.join(',')} relations={relations} />}
    </Answer>
  );
}

function Between({ relations }: { relations: QuestionRelations }) {
  const { summary, claims } = relations;
  if (summary.state === 'no claim' || summary.state === 'one claim') return null;
  return (
    <section className={classes.between} aria-label="Relations" tabIndex={0}>
      <h3 className={classes.title}>
        {weightWords(summary)}
        {summary.dependence !== null && (
          <span className={classes.where}>
            {' '}
            · {dependenceWords(summary.dependence, summary.claims)}
          </span>
        )}
      </h3>
      {summary.state === 'related' ? (
        <PairList claims={claims} pairs={pairsBetween(relations)} first={3} />
      ) : (
        <WhyNot state={summary.state} />
      )}
    </section>
  );
}

export function WhyNot({ state }: { state: QuestionRelations['summary']['state'] }) {
  return (
    <p className={classes.note}>
      {state === 'accounts'
        ? 'Free accounts have no relation that can be computed: read them side by side.'
        : 'There are too many claims to relate at once. Choose fewer outlets, a time or a status.'}
    </p>
  );
}

/** Pairs across outlets; those of one outlet only where there are no others. */
function pairsBetween({ claims, pairs }: QuestionRelations) {
  const outletOf = new Map(claims.map(({ id, outlet }) => [id, outlet]));
  const across = pairs.filter(({ a, b }) => outletOf.get(a) !== outletOf.get(b));
  return across.length > 0 ? across : pairs;
}
