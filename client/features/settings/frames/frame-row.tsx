import { frame as frameSchema, type Frame } from '#contract/frames.ts';
import { routes } from '#contract/routes.ts';
import { frameLimits } from '#core/frames/limits.ts';
import { countOf } from '../../../lib/count-of.ts';
import { CodebookRow } from '../components/codebook-row.tsx';
import { NameField } from '../components/name-field.tsx';
import { OptionalText } from '../components/optional-text.tsx';
import { useEdit } from '../use-edit.ts';
import classes from './frames.module.css';

const words = {
  name: { label: 'Name' },
  description: { label: 'When to code it' },
  source: { label: 'Source' },
  archived: { label: 'Archived' },
  position: { label: 'Place' },
};

interface Props {
  frame: Frame;
  index: number;
  count: number;
}

export function FrameRow({ frame, index, count }: Props) {
  const { key, name, description, source, archived, articleCount } = frame;
  const edit = useEdit(routes.editFrame, frameSchema);
  return (
    <CodebookRow
      entry={frame}
      fields={{ name, description, source }}
      {...{ index, count, edit, words }}
      onSave={(body, ifVersion) => edit.save({ params: { key }, body, ifVersion })}
      canSave={(draft) => draft.name.trim() !== ''}
      summary={(badge) => (
        <span className={classes.summary} data-archived={archived}>
          <span className={classes.name} dir="auto">
            {name}
          </span>
          {badge}
          {description !== null && (
            <span className={classes.description} dir="auto">
              {description}
            </span>
          )}
        </span>
      )}
      facts={<span>{countOf(articleCount, 'article')}</span>}
    >
      {(draft, onChange) => (
        <>
          <NameField
            data-wide
            maxLength={frameLimits.name}
            value={draft.name}
            onChange={(name) => onChange({ name })}
          />
          <OptionalText
            data-wide
            label="When to code it"
            maxLength={frameLimits.description}
            value={draft.description}
            onChange={(to) => onChange({ description: to })}
          />
          <OptionalText
            data-wide
            label="Source"
            placeholder="Your own"
            maxLength={frameLimits.source}
            value={draft.source}
            onChange={(to) => onChange({ source: to })}
          />
        </>
      )}
    </CodebookRow>
  );
}
