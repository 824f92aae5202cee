import { creditedAgency, type AgencyCredit } from '#core/duplicates/agency-credit.ts';
import { shinglesOf, type Shingles } from '#core/duplicates/shingles.ts';
import { CodePoints } from '#core/text/code-points.ts';

/** A text and what of it every page of the outlet carries: [start, end, start, end …]. */
export interface ComparedText {
  content: string;
  boilerplate: readonly number[];
}

/** By what a text is compared: two pages of one outlet share more than one of two. */
export function shinglesWithout({ content, boilerplate }: ComparedText): Shingles {
  const points = new CodePoints(content);
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < boilerplate.length; at += 2) {
    parts.push(points.slice(from, boilerplate[at] ?? from));
    from = boilerplate[at + 1] ?? points.length;
  }
  return shinglesOf([...parts, points.slice(from, points.length)].join('\n'));
}

export interface Credit {
  asPrinted: string;
  agencies: string[];
}

export function creditIn(content: string): Credit | null {
  const found: AgencyCredit | null = creditedAgency(content);
  return found && { asPrinted: found.exact, agencies: found.agencies };
}
