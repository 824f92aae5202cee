import { isPartialDate, type PartialDate } from '#core/figures/partial-date.ts';
import type { RelateClaim, RelateLine } from './relate-line.ts';

/**
 * When the article of a claim was published: what the claim, its article or the line says. Null
 * where that is null, or where the line says it of the other claim only. A line that speaks of
 * published dates nowhere leaves the date in the article's file name, `harbour-2021-05.txt`.
 */
export function publishedOf(line: RelateLine, side: 'a' | 'b'): PartialDate | null {
  const stated = statedOf(line, side);
  if (stated !== undefined) return stated;
  const spokenOf = statedOf(line, side === 'a' ? 'b' : 'a') !== undefined;
  return spokenOf ? null : dateInName(fileOf(line[side]));
}

function statedOf(line: RelateLine, side: 'a' | 'b'): PartialDate | null | undefined {
  const claim = line[side];
  const { article } = claim;
  const listed = line.articles?.find(({ file }) => file !== undefined && file === fileOf(claim));
  const own = typeof article === 'object' ? article : null;
  const ofLine = typeof line.published === 'string' ? line.published : line.published?.[side];
  return [
    claim.published,
    own?.published,
    own?.editorSets?.published,
    ofLine,
    listed?.published,
    listed?.editorSets?.published,
  ].find((each) => each !== undefined);
}

function fileOf({ article }: RelateClaim): string | undefined {
  return typeof article === 'string' ? article : article?.file;
}

function dateInName(file: string | undefined): PartialDate | null {
  const found = /(?:^|\D)(\d{4}(?:-\d{2}){0,2})(?=\D|$)/.exec(file ?? '')?.[1];
  return found !== undefined && isPartialDate(found) ? found : null;
}
