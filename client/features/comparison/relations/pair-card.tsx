import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { diffWords } from '#core/anchoring/word-diff.ts';
import { KeyHint } from '../../../components/key-hint.tsx';
import { QuoteApart } from './quote-apart.tsx';
import { OverruleForm } from './overrule-form.tsx';
import { OverruleNote } from './overrule-note.tsx';
import { RelationIcon } from './relation-icon.tsx';
import { claimWords, relationWords, whereWords } from './relation-words.ts';
import classes from './relations.module.css';
import type { RelatedClaim, RelationPair } from './row-relations.ts';

interface Props {
  id: string;
  pair: RelationPair;
  a: RelatedClaim;
  b: RelatedClaim;
  /** Whether the key that overrules is this one's. */
  showsKey: boolean;
  canEdit: boolean;
  isEditing: boolean;
  onEdit: (edits: boolean) => void;
}

/** Two claims, what they are to each other, and why; an editor's word before the engine's. */
export function PairCard({ id, pair, a, b, showsKey, canEdit, isEditing, onEdit }: Props) {
  const { overrule, certainty, because } = pair;
  const standing = overrule ?? pair;
  const pieces = useMemo(() => diffWords(a.quote, b.quote), [a.quote, b.quote]);
  return (
    <li
      className={classes.pair}
      data-pair={id}
      data-relation={standing.relation}
      aria-label={`${claimWords(a)} and ${claimWords(b)}: ${standing.relation}`}
    >
      <ol className={classes.two}>
        {[
          { claim: a, leaves: 'added' as const },
          { claim: b, leaves: 'removed' as const },
        ].map(({ claim, leaves }) => (
          <li key={claim.id}>
            <bdi className={classes.claim}>{claimWords(claim)}</bdi>{' '}
            <span className={classes.where}>{whereWords(claim)}</span>
            <QuoteApart pieces={pieces} leaves={leaves} />
          </li>
        ))}
      </ol>
      {overrule && <OverruleNote overrule={overrule} onChange={() => onEdit(true)} />}
      <div className={overrule ? classes.engine : undefined}>
        {overrule && <span className={classes.where}>The engine says </span>}
        <span className={classes.word}>
          <RelationIcon relation={pair.relation} />
          {relationWords(pair)}
          {certainty === 'possible' && <span className={classes.certainty}>possible</span>}
        </span>
        <p className={classes.because} dir="auto">
          {because}
        </p>
      </div>
      {isEditing ? (
        <OverruleForm pair={pair} a={a} b={b} onClose={() => onEdit(false)} />
      ) : (
        canEdit &&
        !overrule && (
          <Button
            variant="default"
            size="compact-sm"
            className={classes.overrule}
            {...(showsKey && {
              'aria-keyshortcuts': 'o',
              rightSection: <KeyHint keys="o" />,
            })}
            onClick={() => onEdit(true)}
          >
            Overrule
          </Button>
        )
      )}
    </li>
  );
}
