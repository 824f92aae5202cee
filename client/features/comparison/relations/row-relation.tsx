import { RelationIcon } from './relation-icon.tsx';
import { betweenWords, pairWords, reportedWords, weightWords } from './relation-words.ts';
import type { RowRelation as Relation } from './row-relations.ts';
import classes from './row-relation.module.css';

/** What the shown outlets' claims on one question are to each other, as a cell shows it. */
export function RowRelation({ relation }: { relation: Relation | undefined }) {
  if (!relation || relation.state === 'later') return <span className={classes.silent}>…</span>;
  const { state, telling } = relation;
  if (state === 'no claim') return <span className={classes.silent}>no claim</span>;
  const reported = reportedWords(relation);
  const others = pairWords(relation);
  return (
    <span className={classes.row} data-relation={telling?.relation}>
      {telling && (
        <>
          <span className={classes.word}>
            <RelationIcon relation={telling.relation} />
            <span>
              {telling.relation}
              {telling.certainty === 'possible' && ', possibly'}
            </span>
          </span>
          <span className={classes.because} dir="auto">
            <span className={classes.between}>{betweenWords(telling.outlets)}: </span>
            {telling.because}
          </span>
          {telling.overruled && <span className={classes.small}>an editor’s word</span>}
        </>
      )}
      {state === 'accounts' && <span className={classes.small}>free accounts, side by side</span>}
      {state === 'too many' && (
        <span className={classes.small}>too many to relate at once: choose fewer outlets</span>
      )}
      {others !== null && <span className={classes.small}>{others}</span>}
      {reported !== null && <span className={classes.small}>{reported}</span>}
      <span className={classes.small} title={relation.dependence ?? undefined}>
        {weightWords(relation)}
      </span>
    </span>
  );
}
