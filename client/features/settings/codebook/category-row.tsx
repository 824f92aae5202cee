import { category as categorySchema, type Category } from '#contract/nouns.ts';
import { routes } from '#contract/routes.ts';
import { CategoryMark } from '../../../components/category-mark.tsx';
import { KeyHint } from '../../../components/key-hint.tsx';
import { countOf } from '../../../lib/count-of.ts';
import { CodebookRow } from '../components/codebook-row.tsx';
import { useEdit } from '../use-edit.ts';
import { CategoryEditor, type CategoryDraft } from './category-editor.tsx';
import classes from './codebook.module.css';

const words = {
  name: { label: 'Name' },
  colour: { label: 'Colour' },
  glyph: { label: 'Glyph' },
  underline: { label: 'Underline' },
  digit: { label: 'Digit key' },
  fields: { label: 'Asks for' },
  archived: { label: 'Archived' },
  position: { label: 'Place' },
};

function draftOf(category: Category): CategoryDraft {
  const { name, colour, glyph, underline, digit, fields } = category;
  return { name, colour, glyph, underline, digit, fields };
}

interface Props {
  category: Category;
  index: number;
  count: number;
  digitOf: ReadonlyMap<number, string>;
}

export function CategoryRow({ category, index, count, digitOf }: Props) {
  const { key, digit, fields, claimCount, archived } = category;
  const edit = useEdit(routes.editCategory, categorySchema);
  return (
    <CodebookRow
      entry={category}
      fields={draftOf(category)}
      {...{ index, count, edit, words }}
      onSave={(body, ifVersion) => edit.save({ params: { key }, body, ifVersion })}
      canSave={({ name, glyph }) => name.trim() !== '' && glyph.trim() !== ''}
      summary={(badge) => (
        <span className={classes.summary} data-archived={archived}>
          <CategoryMark category={category} />
          {badge}
        </span>
      )}
      facts={
        <>
          <span className={classes.asks}>{fields.join(', ')}</span>
          <span>{countOf(claimCount, 'claim')}</span>
          <span className={classes.digit}>
            {digit !== null && <KeyHint keys={String(digit)} />}
          </span>
        </>
      }
    >
      {(draft, onChange) => (
        <CategoryEditor
          draft={draft}
          digitOf={new Map([...digitOf].filter(([own]) => own !== digit))}
          onChange={onChange}
        />
      )}
    </CodebookRow>
  );
}
