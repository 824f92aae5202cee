import type { Category } from '#contract/nouns.ts';
import { categoryStyle } from '../lib/category-style.ts';
import classes from './category-mark.module.css';

type Shown = Pick<Category, 'name' | 'colour' | 'glyph' | 'underline'>;

/** A category as a chip: tint, glyph and underline together, never colour alone. */
export function CategoryMark({ category, short = false }: { category: Shown; short?: boolean }) {
  return (
    <span className={classes.mark} style={categoryStyle(category.colour)} title={category.name}>
      <span className={classes.glyph} aria-hidden>
        {category.glyph}
      </span>
      {short ? (
        <span className={classes.hidden}>{category.name}</span>
      ) : (
        <span className={classes.name} data-underline={category.underline}>
          {category.name}
        </span>
      )}
    </span>
  );
}
