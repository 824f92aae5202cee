import type { Region } from '#core/articles/article.ts';
import type { CodePoints } from '#core/text/code-points.ts';
import type { ReadFile } from './file-facts.ts';

/** Regions by line: what the file itself tells goes before what was found in its text. */
export function mergeRegions(
  points: CodePoints,
  roles: ReadFile['roles'],
  found: readonly Region[],
): Region[] {
  if (roles.size === 0) return [...found];
  const told = toldRegions(points, roles);
  const headline = told.some(({ kind }) => kind === 'headline');
  const others = found.filter(
    (region) =>
      !(headline && region.kind === 'headline') &&
      told.every(({ start, end }) => region.end <= start || region.start >= end),
  );
  return [...told, ...others].sort((a, b) => a.start - b.start);
}

function toldRegions(points: CodePoints, roles: ReadFile['roles']): Region[] {
  const regions: Region[] = [];
  let from = 0;
  points.text.split('\n').forEach((line, number) => {
    const kind = roles.get(number);
    const to = from + line.length;
    if (kind !== undefined && line !== '') regions.push({ ...points.toSpan({ from, to }), kind });
    from = to + 1;
  });
  return regions;
}
