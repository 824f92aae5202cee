import { CodePoints } from '../../text/code-points.ts';
import type { Region, RegionKind } from '../article.ts';
import type { KnownOutlet } from '../proposal/outlet-names.ts';
import { proposeArticle } from '../propose-article.ts';
import { isRegionList } from '../region-list.ts';

/** Two paragraphs of an article, for pages that need some. */
export const body: string[] = [
  'The harbour of Northport opened again on Friday after a week in which no ship could enter it.',
  'Officials said that seventeen ships had left by noon and that nine more were waiting for papers.',
];

/** Lines of a page, and what is proposed for them; what is not named is not looked at. */
export interface Page {
  lines: string[];
  title?: string | null;
  outlet?: string | null;
  published?: string | null;
  byline?: string | null;
  /** Lines by their kind; every other line must be body. */
  regions?: Partial<Record<RegionKind, string[]>>;
  known?: KnownOutlet[];
  fileName?: string;
}

export function propose({ lines, known = [], fileName }: Page) {
  const text = lines.join('\n\n');
  return {
    text,
    proposal: proposeArticle({ text, fileName: fileName ?? null, knownOutlets: known }),
  };
}

/** What is proposed for a page and what the page expects, side by side. */
export function compareProposal(page: Page): { found: unknown; expected: unknown } {
  const { text, proposal } = propose(page);
  const fields = (['title', 'outlet', 'published', 'byline'] as const).filter(
    (field) => page[field] !== undefined,
  );
  return {
    found: {
      fields: fields.map((field) => [field, proposal[field]?.value ?? null]),
      valid: isRegionList(text, proposal.regions),
      regions: page.regions && linesByKind(text, proposal.regions),
    },
    expected: {
      fields: fields.map((field) => [field, page[field]]),
      valid: true,
      regions:
        page.regions &&
        Object.entries(page.regions)
          .flatMap(([kind, lines]) => lines.map((line) => [kind, line]))
          .toSorted(),
    },
  };
}

function linesByKind(text: string, regions: readonly Region[]): string[][] {
  const points = new CodePoints(text);
  return regions
    .flatMap(({ kind, start, end }) =>
      points
        .slice(start, end)
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => [kind, line]),
    )
    .toSorted();
}
