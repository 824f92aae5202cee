import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { useHotkeys } from '../../../lib/hotkeys/use-hotkeys.ts';
import { useMe } from '../../../lib/use-me.ts';
import { PairCard } from './pair-card.tsx';
import classes from './relations.module.css';
import type { QuestionRelations, RelationPair } from './row-relations.ts';

interface Props {
  claims: QuestionRelations['claims'];
  pairs: readonly RelationPair[];
  /** How many are shown before one asks for more. */
  first: number;
}

/** Two claims at a time, the most telling first; `o` overrules the one in hand, or the first. */
export function PairList({ claims, pairs, first }: Props) {
  const { abilities } = useMe();
  const list = useRef<HTMLUListElement>(null);
  const [isLong, setIsLong] = useState(false);
  const [editing, setEditing] = useState<string | null>(null);
  const shown = isLong ? pairs : pairs.slice(0, first);
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  useHotkeys('Relations', [
    {
      keys: 'o',
      label: 'Overrule the relation',
      disabled: !abilities.edit || pairs.length === 0,
      run: () => {
        const inHand = document.activeElement?.closest<HTMLElement>('[data-pair]');
        const key = inHand && list.current?.contains(inHand) ? inHand.dataset['pair'] : undefined;
        setEditing(key ?? (pairs[0] ? keyOf(pairs[0]) : null));
      },
    },
  ]);
  return (
    <>
      <ul ref={list} className={classes.pairs}>
        {shown.map((pair, index) => {
          const [a, b] = [byId.get(pair.a), byId.get(pair.b)];
          if (!a || !b) return null;
          const key = keyOf(pair);
          return (
            <PairCard
              key={key}
              id={key}
              pair={pair}
              a={a}
              b={b}
              showsKey={index === 0}
              canEdit={abilities.edit}
              isEditing={editing === key}
              onEdit={(edits) => setEditing(edits ? key : null)}
            />
          );
        })}
      </ul>
      {pairs.length > shown.length && (
        <Button variant="subtle" size="compact-sm" onClick={() => setIsLong(true)}>
          Show all {pairs.length} pairs
        </Button>
      )}
    </>
  );
}

const keyOf = ({ a, b }: RelationPair) => `${a} ${b}`;
