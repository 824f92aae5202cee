import { Anchorer, type AnchorDescription } from '#core/anchoring/describe.ts';
import { checkContent } from '#core/claims/check-content.ts';
import { tagsTheSame } from '#core/claims/same-passage.ts';
import { snapToGraphemes } from '#core/text/graphemes.ts';
import type { Found } from './found.ts';
import type { Material } from './material-query.ts';

export interface Anchored extends Found {
  anchor: AnchorDescription;
}

/**
 * What could be tagged as it is suggested, in the order of the text; of several for one thing the
 * surest. The rest is counted, with the first reason.
 */
export function sift(material: Material, found: readonly Found[]) {
  const anchorer = new Anchorer(material.content, material.regions);
  const problems: string[] = [];
  const usable: Anchored[] = [];
  for (const one of [...found].sort((a, b) => b.score - a.score || a.start - b.start)) {
    const problem = placeProblem(anchorer, one);
    if (problem !== null) {
      problems.push(problem);
      continue;
    }
    const anchored = { ...one, anchor: anchorer.describe(one) };
    const wrong = contentProblem(material, anchored);
    if (wrong !== null) problems.push(wrong);
    else if (!usable.some((better) => tagsTheSame(tagOf(better), tagOf(one))))
      usable.push(anchored);
  }
  usable.sort((a, b) => a.start - b.start || a.end - b.end);
  return { usable, notice: noticeOf(problems, found.length) };
}

export const tagOf = ({ start, end, content }: Found) => ({
  start,
  end,
  category: content.category,
});

function placeProblem({ points }: Anchorer, { start, end }: Found): string | null {
  const where = `${start}–${end}`;
  if (start >= end) return `the passage ${where} ends before it begins`;
  if (end > points.length) return `${where} lies behind the end of the text (${points.length})`;
  if (!/\S/.test(points.slice(start, end))) return `there is only white space at ${where}`;
  const whole = snapToGraphemes(points, { start, end });
  const cuts = whole.start !== start || whole.end !== end;
  return cuts ? `${where} would cut a character in two` : null;
}

function contentProblem(
  { categories, questions }: Material,
  { content, anchor }: Anchored,
): string | null {
  const { category, questionId } = content;
  if (!categories.some(({ key }) => key === category)) {
    return `the category “${category}” is not in the codebook`;
  }
  const question = questions.find(({ id }) => id === questionId) ?? null;
  if (questionId !== null && !question) return 'its question is not asked of this article';
  const [problem] = checkContent(content, anchor, question);
  return problem ? `${problem.path}: ${problem.message}` : null;
}

function noticeOf(problems: readonly string[], of: number): string | null {
  const [first] = problems;
  if (first === undefined) return null;
  const were = problems.length === 1 ? 'suggestion was' : 'suggestions were';
  return `${problems.length} of ${of} ${were} left out: ${first.replace(/\.$/, '')}.`;
}
