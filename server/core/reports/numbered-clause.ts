import type { Clause } from '../comparison/summary/sentence.ts';
import type { ReportClaim } from './report.ts';

/** The number of a claim among those of its question, from 1, and where it stands. */
export interface ClaimNumber {
  number: number;
  id: string;
}

/** What a clause rests on, by the numbers its question's claims have in the report. */
export function numbersOf(clause: Clause, claims: readonly ReportClaim[]): ClaimNumber[] {
  return claims.flatMap(({ id }, index) =>
    clause.claims.includes(id) ? [{ number: index + 1, id }] : [],
  );
}
