import type { ClaimStatus } from '../../claims/claim.ts';
import { parseDecimal, type Decimal } from '../../figures/decimal.ts';
import type { Figure } from '../../figures/figure.ts';
import type { IndependenceContext, SourcedClaim } from '../independence/independence.ts';
import { inUnit } from '../relations/in-unit.ts';
import type { ExchangeRate } from '../relations/units.ts';
import { independentSources } from '../independence/independent-sources.ts';

export interface ReportedClaim extends SourcedClaim {
  figure: Figure | null;
  status: ClaimStatus;
}

/**
 * Comparable figures in one line, as casualty recorders give them (Standards for Casualty
 * Recording, 2016): the lowest and the highest reported, never a mean.
 */
export interface RangeLine {
  /** In the unit of the figures; null: open, as in "up to 100". */
  lowest: Figure | null;
  highest: Figure | null;
  claims: number;
  independentSources: number;
  /** Of the claims, those nobody has approved. */
  pending: number;
}

export function rangeLine(
  claims: readonly ReportedClaim[],
  context: IndependenceContext,
  rates: readonly ExchangeRate[] = [],
): RangeLine {
  const figures = inOneUnit(
    claims.flatMap(({ figure }) => (figure ? [figure] : [])),
    rates,
  );
  return {
    lowest: furthest(figures, ({ value, low, high }) => value ?? low ?? high, 'lessThan'),
    highest: furthest(figures, ({ value, low, high }) => value ?? high ?? low, 'greaterThan'),
    claims: claims.length,
    independentSources: independentSources(claims, context).length,
    pending: claims.filter(({ status }) => status !== 'approved').length,
  };
}

/** In the unit of the first; one that names no unit of its own counts what its question does. */
function inOneUnit(figures: readonly Figure[], rates: readonly ExchangeRate[]): Figure[] {
  const unit = figures[0]?.unit ?? '';
  return figures.map((figure) => inUnit(figure, unit, rates, null)?.figure ?? figure);
}

function furthest(
  figures: readonly Figure[],
  digitsOf: (figure: Figure) => string | null,
  further: 'lessThan' | 'greaterThan',
): Figure | null {
  let found: { figure: Figure; value: Decimal } | null = null;
  for (const figure of figures) {
    const value = parseDecimal(digitsOf(figure) ?? '');
    if (value && (!found || value[further](found.value))) found = { figure, value };
  }
  return found?.figure ?? null;
}
