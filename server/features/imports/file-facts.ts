import { isPartialDate, type PartialDate } from '#core/figures/partial-date.ts';

/** Something a file says of its article outside the article's text. */
export interface Fact<Value = string> {
  value: Value;
  asPrinted: string;
  because: string;
}

/** A file as text, with what it says beside it. */
export interface ReadFile {
  text: string;
  title: Fact | null;
  outlet: Fact | null;
  published: Fact<PartialDate> | null;
  byline: Fact | null;
  url: Fact | null;
  language: string | null;
  /** Lines of the text whose role the file itself tells, by their numbers from 0. */
  roles: Map<number, 'headline' | 'caption'>;
  notes: string[];
}

/** What plain text says beside itself: nothing. */
export const silent: Omit<ReadFile, 'text'> = {
  title: null,
  outlet: null,
  published: null,
  byline: null,
  url: null,
  language: null,
  roles: new Map(),
  notes: [],
};

/** One line of at most so many characters, as the article takes it. */
export function fact(written: string | null | undefined, because: string, most: number) {
  const value = written?.replace(/\s+/g, ' ').trim() ?? '';
  if (value === '') return null;
  return { value: [...value].slice(0, most).join(''), asPrinted: value, because };
}

/**
 * A date as files write it: its day as printed, whatever the hour and time zone, since that is the
 * day the outlet put on it.
 */
export function dateFact(
  written: string | null | undefined,
  because: string,
): { published: Fact<PartialDate> | null; notes: string[] } {
  const printed = written?.trim() ?? '';
  if (printed === '') return { published: null, notes: [] };
  const value = /^\d{4}(-\d{2}(-\d{2})?)?(?=$|[T\s])/.exec(printed)?.[0] ?? '';
  if (isPartialDate(value)) {
    return { published: { value, asPrinted: printed.slice(0, 100), because }, notes: [] };
  }
  const note = `The date “${printed.slice(0, 60)}” (${because}) is not one that can be read; set it by hand.`;
  return { published: null, notes: [note] };
}

export function webAddressFact(written: string | null | undefined, because: string): Fact | null {
  const found = fact(written, because, 2_000);
  return found && /^https?:\/\//i.test(found.value) && URL.canParse(found.value) ? found : null;
}
