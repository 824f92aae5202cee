import type { MatrixRow } from '../matrix.ts';

/** Rows whose question holds every word that is looked for, whatever the case. */
export function matchQuestions(rows: readonly MatrixRow[], words: string): MatrixRow[] {
  const wanted = words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(({ question }) => {
    const text = question.text.toLocaleLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
