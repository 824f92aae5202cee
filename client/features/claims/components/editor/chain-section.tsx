import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { SourceField } from '../fields/source-field.tsx';
import { movedBy } from './chain-moves.ts';
import classes from './editor.module.css';
import { LinkFields, type LinkDraft } from './link-fields.tsx';
import { Section } from './section.tsx';
import type { SectionProps } from './section-props.ts';

const newLink = { verb: 'said', mode: 'indirect', occasion: { venue: null, said: null } } as const;

/** By whom the words reached the outlet: from the outlet towards the origin. */
export function ChainSection({ draft, change, readOnly }: SectionProps) {
  const { chain } = draft;
  const [adding, setAdding] = useState(false);
  const write = (next: LinkDraft[]) => change({ chain: next });
  return (
    <Section
      title="Attribution"
      aside={
        !readOnly && (
          <Button
            variant="subtle"
            size="compact-xs"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => setAdding(true)}
          >
            Add link
          </Button>
        )
      }
    >
      {chain.length === 0 && !adding && (
        <p className={classes.hint}>The outlet’s own voice: no source is named.</p>
      )}
      <ol className={classes.chain}>
        {chain.map((link, index) => (
          <LinkFields
            // By place: a link that is given another source stays the field one is typing in.
            key={index}
            link={link}
            place={{ index, of: chain.length }}
            readOnly={readOnly}
            write={(next) => write(chain.with(index, next))}
            move={(step) => write(movedBy(chain, index, step))}
            remove={() => write(chain.toSpliced(index, 1))}
          />
        ))}
      </ol>
      {adding && (
        <SourceField
          label={chain.length === 0 ? 'Who said it' : 'Who told them'}
          value={null}
          placeholder="name, then Enter"
          autoFocus
          onLeft={() => setAdding(false)}
          write={(source) => {
            setAdding(false);
            if (source !== null) write([...chain, { ...newLink, source }]);
          }}
        />
      )}
    </Section>
  );
}
