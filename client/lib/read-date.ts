import { parsePartialDate, type PartialDate } from '#core/figures/partial-date.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * A date as somebody types it: "2021", "2021-05", "6 May 2021", "May 6, 2021", "May 2021". Null
 * when it is none, also for "06/05/2021": which of the two is the month nobody can tell.
 */
export function readDate(typed: string): PartialDate | null {
  const text = typed.trim().toLowerCase().replaceAll(',', ' ');
  const iso = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(text);
  if (iso) return date(iso[1], iso[2], iso[3]);
  const words = text.split(/\s+/).map((word) => word.replace(/(?<=\d)(st|nd|rd|th)$/, ''));
  const year = words.find((word) => /^\d{4}$/.test(word));
  const day = words.find((word) => /^\d{1,2}$/.test(word));
  const name = words.find((word) => /^[a-z]{3,}\.?$/.test(word));
  const month = name === undefined ? -1 : months.indexOf(name.slice(0, 3));
  const known = [year, day, name].filter((word) => word !== undefined);
  if (year === undefined || month < 0 || known.length !== words.length) return null;
  return date(year, String(month + 1), day);
}

function date(year?: string, month?: string, day?: string): PartialDate | null {
  const parts = [year, month?.padStart(2, '0'), day?.padStart(2, '0')];
  return parsePartialDate(parts.filter((part) => part !== undefined).join('-'));
}
