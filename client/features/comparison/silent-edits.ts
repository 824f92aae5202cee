import type { ArticleSummary } from '#contract/articles.ts';
import type { MatrixCell } from './matrix.ts';

/** Articles whose outlet changed the text after it was published. */
export interface SilentEdits {
  /** How many texts each article has, by its id. */
  textsOf: ReadonlyMap<string, number>;
  /** How many such articles each outlet has, by its id or "none". */
  countOf: ReadonlyMap<string, number>;
}

export const noSilentEdits: SilentEdits = { textsOf: new Map(), countOf: new Map() };

export function silentEditsIn(articles: readonly ArticleSummary[]): SilentEdits {
  const countOf = new Map<string, number>();
  for (const { outlet } of articles) {
    const key = outlet?.id ?? 'none';
    countOf.set(key, (countOf.get(key) ?? 0) + 1);
  }
  return { textsOf: new Map(articles.map(({ id, textVersions }) => [id, textVersions])), countOf };
}

/** Whether a claim shown in the cell stands in an article that was changed. */
export function isEdited(cell: MatrixCell, { textsOf }: SilentEdits): boolean {
  return cell.claims.some(({ articleId }) => textsOf.has(articleId));
}
