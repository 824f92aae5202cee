import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { modes } from '#core/claims/claim.ts';
import { IconButton } from '../../../../components/icon-button.tsx';
import type { ClaimDraft } from '../../draft/claim-draft.ts';
import { DateField } from '../fields/date-field.tsx';
import { LineField } from '../fields/line-field.tsx';
import { plainOptions, SelectField } from '../fields/select-field.tsx';
import { SourceField } from '../fields/source-field.tsx';
import classes from './editor.module.css';

export type LinkDraft = ClaimDraft['chain'][number];

interface Props {
  link: LinkDraft;
  place: { index: number; of: number };
  readOnly: boolean;
  write: (link: LinkDraft) => void;
  move: (step: 1 | -1) => void;
  remove: () => void;
}

/** One link: who, how it is put, in which mode, and on what occasion. */
export function LinkFields({ link, place, readOnly, write, move, remove }: Props) {
  const { venue, said } = link.occasion;
  const onKeyDown = (event: KeyboardEvent<HTMLLIElement>) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    if (!event.altKey || step === null || readOnly) return;
    event.preventDefault();
    const { currentTarget } = event;
    move(step);
    followTo(step === 1 ? currentTarget.nextElementSibling : currentTarget.previousElementSibling);
  };
  return (
    <li
      className={classes.link}
      onKeyDown={onKeyDown}
      aria-label={`Link ${place.index + 1}: ${link.source}`}
    >
      <div className={classes.linkHead}>
        <span className={classes.linkNumber}>{place.index + 1}</span>
        {!readOnly && (
          <span className={classes.linkButtons}>
            <IconButton
              label="Nearer to the outlet"
              keys="alt+ArrowUp"
              size={24}
              disabled={place.index === 0}
              onClick={() => move(-1)}
            >
              <IconArrowUp size={14} />
            </IconButton>
            <IconButton
              label="Nearer to the origin"
              keys="alt+ArrowDown"
              size={24}
              disabled={place.index === place.of - 1}
              onClick={() => move(1)}
            >
              <IconArrowDown size={14} />
            </IconButton>
            <IconButton label={`Remove ${link.source} from the chain`} size={24} onClick={remove}>
              <IconX size={14} />
            </IconButton>
          </span>
        )}
      </div>
      <SourceField
        label="Source"
        required
        value={link.source}
        disabled={readOnly}
        write={(source) => source !== null && write({ ...link, source })}
      />
      <div className={classes.pair}>
        <LineField
          label="Verb"
          title="The outlet’s own verb: said, admitted, claimed"
          value={link.verb}
          disabled={readOnly}
          write={(verb) => verb !== null && write({ ...link, verb })}
        />
        <SelectField
          label="Mode"
          value={link.mode}
          title="direct: their words · indirect: in other words · mixed: only what is in quote marks is theirs"
          options={plainOptions(modes)}
          disabled={readOnly}
          write={(mode) => mode !== null && write({ ...link, mode })}
        />
      </div>
      <div className={classes.pair}>
        <LineField
          label="Venue"
          title="The occasion: an interview with, a briefing at"
          value={venue}
          placeholder="occasion"
          disabled={readOnly}
          write={(next) => write({ ...link, occasion: { venue: next, said } })}
        />
        <DateField
          label="Said"
          title="When the source spoke"
          value={said}
          placeholder="date"
          disabled={readOnly}
          write={(next) => write({ ...link, occasion: { venue, said: next } })}
        />
      </div>
    </li>
  );
}

/** The focus goes with the link that was moved. */
function followTo(neighbour: Element | null): void {
  const control = neighbour?.querySelector<HTMLElement>('input');
  requestAnimationFrame(() => control?.focus());
}
