import { parseDecimal } from './decimal.ts';
import { isCounted, type Figure } from './figure.ts';

/**
 * What is wrong with a figure, one sentence each; an empty list when it is sound. A figure that
 * was read or completed here is always sound; one an editor typed may not be.
 */
export function figureProblems(figure: Figure): string[] {
  const { value, low, high, unit, qualifier } = figure;
  const problems: string[] = [];
  for (const [name, digits] of Object.entries({ value, low, high })) {
    if (digits !== null && !parseDecimal(digits)) {
      problems.push(`The ${name} “${digits}” is not a decimal number such as 4600000000 or 4.5.`);
    }
  }
  if (problems.length > 0) return problems;
  if (figure.asPrinted.trim() === '') problems.push('The printed words are missing.');
  if (!isUnit(unit)) problems.push(`The unit “${unit}” is none that is known.`);
  if (value === null && low === null && high === null) {
    problems.push('A figure needs a value or at least one bound.');
  }
  problems.push(...boundProblems(figure));
  if (qualifier === 'range' && (low === null || high === null)) {
    problems.push('A range needs both its bounds.');
  }
  return problems;
}

export function isConsistent(figure: Figure): boolean {
  return figureProblems(figure).length === 0;
}

function boundProblems({ value, low, high, lowIncluded, highIncluded }: Figure): string[] {
  const problems: string[] = [];
  const [least, most, printed] = [low, high, value].map((digits) => digits && parseDecimal(digits));
  if (least && most && least.greaterThan(most)) {
    problems.push('The lower bound lies above the upper one.');
  }
  if (least && most && least.equals(most) && !(lowIncluded && highIncluded)) {
    problems.push('Equal bounds that are left out leave nothing between them.');
  }
  if ((!least && lowIncluded) || (!most && highIncluded)) {
    problems.push('An open end cannot be included.');
  }
  if (printed && ((least && printed.lessThan(least)) || (most && printed.greaterThan(most)))) {
    problems.push('The value lies outside its bounds.');
  }
  return problems;
}

/** ISO 4217, persons, percentages, items:<noun>, or the shape of a UCUM code. */
function isUnit(unit: string): boolean {
  if (isCounted(unit)) return unit === 'persons' || /^items:\S/.test(unit);
  return unit === 'percentage points' || /^[\w.[\]/%'-]{1,20}$/.test(unit);
}
