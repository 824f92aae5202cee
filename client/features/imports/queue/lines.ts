import type { Region, RegionKind } from '#core/articles/article.ts';
import { CodePoints } from '#core/text/code-points.ts';
import { lineRanges } from '#core/text/lines.ts';
import type { ImportProposal } from '#contract/import-proposals.ts';

export interface TextLine {
  text: string;
  kind: RegionKind;
}

/** The lines of a proposed text, each with the role that the proposal gives it. */
export function linesOf({ text, regions }: Pick<ImportProposal, 'text' | 'regions'>): TextLine[] {
  const points = new CodePoints(text);
  return lineRanges(text).map((range) => {
    const { start, end } = points.toSpan(range);
    const region = regions.find((one) => one.start <= start && end <= one.end);
    return { text: text.slice(range.from, range.to), kind: region?.kind ?? 'body' };
  });
}

/** Runs of lines with one role, as regions; an empty line within a run does not end it. */
export function regionsOf(text: string, kinds: readonly RegionKind[]): Region[] {
  const points = new CodePoints(text);
  const regions: Region[] = [];
  let open: Region | null = null;
  lineRanges(text).forEach((range, number) => {
    if (text.slice(range.from, range.to).trim() === '') return;
    const { start, end } = points.toSpan(range);
    const kind = kinds[number] ?? 'body';
    if (open?.kind === kind) {
      open.end = end;
      return;
    }
    open = kind === 'body' ? null : { start, end, kind };
    if (open) regions.push(open);
  });
  return regions;
}
