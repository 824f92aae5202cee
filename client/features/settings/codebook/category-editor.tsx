import { Checkbox, ColorInput, Select, TextInput } from '@mantine/core';
import { categoryFields, underlines, type Underline } from '#core/claims/category.ts';
import type { Category } from '#contract/nouns.ts';
import { CategoryMark } from '../../../components/category-mark.tsx';
import { NameField } from '../components/name-field.tsx';
import classes from './codebook.module.css';

export type CategoryDraft = Pick<
  Category,
  'name' | 'colour' | 'glyph' | 'underline' | 'digit' | 'fields'
>;

/** Okabe and Ito's colours, which people with any colour vision tell apart, and grey. */
const swatches = [
  '#0072B2',
  '#009E73',
  '#D55E00',
  '#CC79A7',
  '#56B4E9',
  '#E69F00',
  '#F0E442',
  '#6B7280',
];
const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

interface Props {
  draft: CategoryDraft;
  /** Which category has each digit now, to say from whom it would be taken. */
  digitOf: ReadonlyMap<number, string>;
  onChange: (change: Partial<CategoryDraft>) => void;
}

export function CategoryEditor({ draft, digitOf, onChange }: Props) {
  return (
    <>
      <NameField maxLength={60} value={draft.name} onChange={(name) => onChange({ name })} />
      <TextInput
        label="Glyph"
        required
        maxLength={4}
        value={draft.glyph}
        onChange={(event) => onChange({ glyph: event.currentTarget.value })}
      />
      <ColorInput
        label="Colour"
        format="hex"
        swatches={swatches}
        eyeDropperButtonProps={{ 'aria-label': 'Pick a colour from the screen' }}
        value={draft.colour}
        onChange={(colour) => onChange({ colour })}
      />
      <Select
        label="Underline"
        allowDeselect={false}
        data={[...underlines]}
        value={draft.underline}
        onChange={(value) => onChange({ underline: underlineFrom(value) })}
      />
      <Select
        label="Digit key"
        clearable
        clearButtonProps={{ 'aria-label': 'No digit' }}
        placeholder="None"
        data={digits.map((digit) => {
          const owner = digitOf.get(Number(digit));
          return { value: digit, label: owner === undefined ? digit : `${digit} – now ${owner}` };
        })}
        value={draft.digit === null ? null : String(draft.digit)}
        onChange={(digit) => onChange({ digit: digit === null ? null : Number(digit) })}
      />
      <div className={classes.looks}>
        <span className={classes.looksLabel}>Looks like</span>
        <CategoryMark category={draft} />
      </div>
      <Checkbox.Group
        data-wide
        label="Asks for"
        value={draft.fields}
        onChange={(chosen) =>
          onChange({ fields: categoryFields.filter((field) => chosen.includes(field)) })
        }
      >
        <div className={classes.fields}>
          {categoryFields.map((field) => (
            <Checkbox key={field} value={field} label={field} size="xs" />
          ))}
        </div>
      </Checkbox.Group>
    </>
  );
}

function underlineFrom(value: string | null): Underline {
  return underlines.find((underline) => underline === value) ?? 'solid';
}
