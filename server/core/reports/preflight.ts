import { claimsOf, type Report, type ReportClaim } from './report.ts';

/** Something to look at before a report leaves the house. */
export interface PreflightFinding {
  severity: 'warning' | 'note';
  text: string;
  claimIds: string[];
}

/** What the report itself does not say. */
export interface Surroundings {
  /** Ids of the texts that are their article's current version. */
  currentTexts: ReadonlySet<string>;
}

interface Check {
  severity: PreflightFinding['severity'];
  /** Behind "1 claim" or "3 claims". */
  is: [one: string, many: string];
  holds: (claim: ReportClaim, report: Report, surroundings: Surroundings) => boolean;
}

const checks: readonly Check[] = [
  {
    severity: 'warning',
    is: ['is not approved', 'are not approved'],
    holds: ({ status }) => status !== 'approved',
  },
  {
    severity: 'warning',
    is: ['stands in an article without a date', 'stand in articles without a date'],
    holds: ({ article }) => article.published === null,
  },
  {
    severity: 'warning',
    is: ['quotes a text that the outlet has changed since', 'quote texts that changed since'],
    holds: ({ text }, _, { currentTexts }) => !currentTexts.has(text.id),
  },
  {
    severity: 'warning',
    is: ['speaks of a time that is not resolved', 'speak of times that are not resolved'],
    holds: ({ period }) => period !== null && period.from === null && period.to === null,
  },
  {
    severity: 'note',
    is: ['answers a figure question without a figure', 'answer figure questions without a figure'],
    holds: (claim, { questions }) =>
      claim.figure === null &&
      questions.some(({ kind, claims }) => kind === 'figure' && claims.includes(claim)),
  },
  {
    severity: 'note',
    is: ['answers no question', 'answer no question'],
    holds: ({ question }) => question === null,
  },
  {
    severity: 'note',
    is: ['stands in an article of no known outlet', 'stand in articles of no known outlet'],
    holds: ({ article }) => article.outlet === null,
  },
  {
    severity: 'note',
    is: ['speaks of a time that is inferred', 'speak of times that are inferred'],
    holds: ({ period }) => period !== null && period.implied !== null,
  },
];

/** Warnings first; an empty list means that nothing stands out. */
export function preflight(report: Report, surroundings: Surroundings): PreflightFinding[] {
  const claims = claimsOf(report);
  if (claims.length === 0) {
    const text = 'The report holds no claim: choose other questions, outlets or statuses.';
    return [{ severity: 'warning', text, claimIds: [] }];
  }
  const found = checks.flatMap(({ severity, is: [one, many], holds }) => {
    const ids = claims.filter((claim) => holds(claim, report, surroundings)).map(({ id }) => id);
    if (ids.length === 0) return [];
    const text = ids.length === 1 ? `1 claim ${one}.` : `${ids.length} claims ${many}.`;
    return [{ severity, text, claimIds: ids }];
  });
  return [...found, ...unread(report)];
}

/** Silence is no finding while nobody has read to the end. */
function unread({ articles }: Report): PreflightFinding[] {
  const open = articles.filter(({ read }) => !read).length;
  if (open === 0) return [];
  const text = `${open} of ${articles.length} articles ${open === 1 ? 'is' : 'are'} not read to the end: what they leave out is not known.`;
  return [{ severity: 'note', text, claimIds: [] }];
}
