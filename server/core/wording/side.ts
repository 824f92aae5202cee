import { isPartialDate, type PartialDate } from '../figures/partial-date.ts';

/** What is set apart from the rest of a topic: some columns, a time, or the words of a source. */
export type Side =
  | { kind: 'columns'; columns: string[] }
  | { kind: 'period'; from: PartialDate | null; to: PartialDate | null }
  | { kind: 'source'; source: string };

/** "columns:key,key", "period:2021..2022-03", "source:id"; null: anything else. */
export function parseSide(text: string): Side | null {
  const [kind, value = ''] = split(text, ':');
  if (kind === 'columns') {
    const columns = value.split(',').filter((key) => key !== '');
    return columns.length > 0 ? { kind, columns } : null;
  }
  if (kind === 'source') return value === '' ? null : { kind, source: value };
  if (kind !== 'period') return null;
  const [from = '', to = ''] = split(value, '..');
  const dates = [from, to].map((date) => (date === '' ? null : date));
  if (!dates.every((date) => date === null || isPartialDate(date))) return null;
  const [first = null, last = null] = dates;
  return first === null && last === null ? null : { kind, from: first, to: last };
}

export function writeSide(side: Side): string {
  if (side.kind === 'columns') return `columns:${side.columns.join(',')}`;
  if (side.kind === 'source') return `source:${side.source}`;
  return `period:${side.from ?? ''}..${side.to ?? ''}`;
}

/** Dates of different precision compare as far as both are written; no date lies in no time. */
export function liesIn(
  { from, to }: { from: PartialDate | null; to: PartialDate | null },
  date: PartialDate | null,
): boolean {
  if (date === null) return false;
  const upTo = (one: string, other: string) => one.slice(0, other.length);
  const after = from === null || upTo(date, from) >= upTo(from, date);
  return after && (to === null || upTo(date, to) <= upTo(to, date));
}

function split(text: string, mark: string): [string, string?] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + mark.length)];
}
