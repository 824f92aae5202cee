import { isObject } from '../values/objects.ts';
import type { ReportClaim } from './report.ts';

/** How a value is written and read back. */
export type FieldKind = 'text' | 'decimal' | 'date' | 'instant' | 'whole' | 'yes or no';

export type FieldValue = string | number | boolean;

/** One value of one claim under its name: "chain[0].occasion.said". */
export interface Field {
  path: string;
  label: string;
  kind: FieldKind;
  value: FieldValue;
}

interface FieldShape {
  /** "chain[].verb": a field of each item of a list. */
  path: string;
  label: string;
  kind: FieldKind;
}

const quoted = (path: string, label: string): FieldShape[] => [
  { path: `${path}[].exact`, label, kind: 'text' },
  { path: `${path}[].start`, label: `${label}, start`, kind: 'whole' },
  { path: `${path}[].end`, label: `${label}, end`, kind: 'whole' },
];

/**
 * Every field of a claim, in the order in which exports carry them: each format writes all of
 * them, so that none of them loses anything. A test holds the list to the model.
 */
export const claimFields: readonly FieldShape[] = [
  { path: 'id', label: 'Claim', kind: 'text' },
  { path: 'question', label: 'Question', kind: 'text' },
  { path: 'category.key', label: 'Category key', kind: 'text' },
  { path: 'category.name', label: 'Category', kind: 'text' },
  { path: 'article.outlet', label: 'Outlet', kind: 'text' },
  { path: 'article.title', label: 'Article', kind: 'text' },
  { path: 'article.published', label: 'Published', kind: 'date' },
  { path: 'article.publishedOrigin', label: 'Published, known from', kind: 'text' },
  { path: 'article.byline', label: 'Byline', kind: 'text' },
  { path: 'article.url', label: 'Link', kind: 'text' },
  { path: 'article.language', label: 'Language', kind: 'text' },
  { path: 'article.id', label: 'Article id', kind: 'text' },
  { path: 'text.number', label: 'Text version', kind: 'whole' },
  { path: 'text.sha256', label: 'Text sha-256', kind: 'text' },
  { path: 'text.id', label: 'Text id', kind: 'text' },
  { path: 'anchor.exact', label: 'Quote', kind: 'text' },
  { path: 'anchor.start', label: 'Quote, start', kind: 'whole' },
  { path: 'anchor.end', label: 'Quote, end', kind: 'whole' },
  { path: 'anchor.prefix', label: 'Before the quote', kind: 'text' },
  { path: 'anchor.suffix', label: 'After the quote', kind: 'text' },
  { path: 'anchor.region', label: 'Region', kind: 'text' },
  { path: 'anchor.place.paragraph', label: 'Paragraph', kind: 'whole' },
  { path: 'anchor.place.of', label: 'Paragraphs', kind: 'whole' },
  { path: 'sentence.exact', label: 'Sentence', kind: 'text' },
  { path: 'sentence.start', label: 'Sentence, start', kind: 'whole' },
  { path: 'sentence.end', label: 'Sentence, end', kind: 'whole' },
  { path: 'answer.value', label: 'Answer', kind: 'text' },
  { path: 'answer.actor', label: 'Answer, of', kind: 'text' },
  { path: 'figure.asPrinted', label: 'Figure as printed', kind: 'text' },
  { path: 'figure.value', label: 'Figure', kind: 'decimal' },
  { path: 'figure.low', label: 'Figure, lowest', kind: 'decimal' },
  { path: 'figure.lowIncluded', label: 'Lowest included', kind: 'yes or no' },
  { path: 'figure.high', label: 'Figure, highest', kind: 'decimal' },
  { path: 'figure.highIncluded', label: 'Highest included', kind: 'yes or no' },
  { path: 'figure.unit', label: 'Unit', kind: 'text' },
  { path: 'figure.qualifier', label: 'Qualifier', kind: 'text' },
  { path: 'figure.change', label: 'Change', kind: 'text' },
  { path: 'measure', label: 'Measure', kind: 'text' },
  { path: 'period.from', label: 'Period from', kind: 'date' },
  { path: 'period.to', label: 'Period to', kind: 'date' },
  { path: 'period.asPrinted', label: 'Period as printed', kind: 'text' },
  { path: 'period.implied', label: 'Period, inferred', kind: 'text' },
  { path: 'period.endBasis', label: 'Period, why it ends', kind: 'text' },
  { path: 'period.needs', label: 'Period, missing', kind: 'text' },
  { path: 'baseline', label: 'Baseline', kind: 'date' },
  { path: 'scope.actor', label: 'Scope, actor', kind: 'text' },
  { path: 'scope.counterpart', label: 'Scope, counterpart', kind: 'text' },
  { path: 'scope.what', label: 'Scope, what', kind: 'text' },
  { path: 'scope.stage', label: 'Scope, stage', kind: 'text' },
  { path: 'scope.place', label: 'Scope, place', kind: 'text' },
  { path: 'chain[].source', label: 'Source', kind: 'text' },
  { path: 'chain[].verb', label: 'Verb', kind: 'text' },
  { path: 'chain[].mode', label: 'Mode', kind: 'text' },
  { path: 'chain[].occasion.venue', label: 'Venue', kind: 'text' },
  { path: 'chain[].occasion.said', label: 'Said', kind: 'date' },
  ...quoted('hedges', 'Hedge'),
  ...quoted('directWords', 'Direct words'),
  ...quoted('outletWords', 'Outlet’s words'),
  { path: 'note', label: 'Note', kind: 'text' },
  { path: 'status', label: 'Status', kind: 'text' },
  { path: 'review.reviewer', label: 'Reviewer', kind: 'text' },
  { path: 'review.version', label: 'Version approved', kind: 'whole' },
  { path: 'review.note', label: 'Review note', kind: 'text' },
  { path: 'createdBy', label: 'Tagged by', kind: 'text' },
  { path: 'createdAt', label: 'Tagged at', kind: 'instant' },
  { path: 'updatedAt', label: 'Last changed at', kind: 'instant' },
  { path: 'version', label: 'Version', kind: 'whole' },
];

/** Fields that stand alone (`list` is null), and those that are repeated item by item. */
export interface FieldRun {
  list: string | null;
  shapes: FieldShape[];
}

export const fieldRuns: readonly FieldRun[] = claimFields.reduce<FieldRun[]>((runs, shape) => {
  const list = /^(\w+)\[\]/.exec(shape.path)?.[1] ?? null;
  const last = runs.at(-1);
  if (last && last.list === list) last.shapes.push(shape);
  else runs.push({ list, shapes: [shape] });
  return runs;
}, []);

/** Everything that is said of a claim; a field that says nothing is left out. */
export function fieldsOf(claim: ReportClaim): Field[] {
  const fields: Field[] = [];
  for (const run of fieldRuns) {
    const length = run.list === null ? 1 : lengthOf(claim, run.list);
    for (let index = 0; index < length; index += 1) {
      for (const shape of run.shapes) {
        const path = shape.path.replace('[]', `[${index}]`);
        const value = valueAt(claim, path);
        if (value !== null) fields.push({ ...shape, path, value });
      }
    }
  }
  return fields;
}

/** The shape of "chain[3].verb". */
export function shapeOf(path: string): FieldShape | null {
  return shapes.get(path.replace(/\[\d+\]/, '[]')) ?? null;
}

const shapes = new Map(claimFields.map((shape) => [shape.path, shape]));

function valueAt(claim: ReportClaim, path: string): FieldValue | null {
  const value = follow(claim, path);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' && value !== '' ? value : null;
}

function lengthOf(claim: ReportClaim, list: string): number {
  const value = follow(claim, list);
  return Array.isArray(value) ? value.length : 0;
}

function follow(root: unknown, path: string): unknown {
  return path
    .split(/[.[\]]+/)
    .filter((key) => key !== '')
    .reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), root);
}
