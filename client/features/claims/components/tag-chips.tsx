import type { Category } from '#contract/nouns.ts';
import { KeyHint } from '../../../components/key-hint.tsx';
import { categoryStyle } from '../../../lib/category-style.ts';
import classes from './tag-chips.module.css';

interface Props {
  categories: readonly Category[];
  onTag: (category: Category) => void;
  /** Move the selected claim to the passage instead. */
  onMove: (() => void) | null;
}

/** Every category with its digit: a click or the key makes the passage a claim. */
export function TagChips({ categories, onTag, onMove }: Props) {
  return (
    <>
      <div className={classes.chips}>
        {categories.map((category) => (
          <button
            key={category.key}
            type="button"
            className={classes.chip}
            style={categoryStyle(category.colour)}
            aria-keyshortcuts={category.digit === null ? undefined : String(category.digit)}
            onClick={() => onTag(category)}
          >
            {category.digit !== null && <KeyHint keys={String(category.digit)} />}
            <span className={classes.glyph} aria-hidden>
              {category.glyph}
            </span>
            {category.name}
          </button>
        ))}
      </div>
      <p className={classes.hint}>
        <KeyHint keys="[" /> <KeyHint keys="]" /> start <KeyHint keys="ArrowLeft" />{' '}
        <KeyHint keys="ArrowRight" /> end <KeyHint keys="alt" /> by character{' '}
        <KeyHint keys="shift+s" /> next sentence
        {onMove && (
          <button type="button" className={classes.move} onClick={onMove}>
            Move the selected claim here <KeyHint keys="m" />
          </button>
        )}
      </p>
    </>
  );
}
