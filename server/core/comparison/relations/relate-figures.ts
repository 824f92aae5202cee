import type { Figure } from '../../figures/figure.ts';
import type { PartialDate } from '../../figures/partial-date.ts';
import { unnamedUnit } from '../../figures/figure.ts';
import { boundsOf, positionOf } from './bounds.ts';
import type { FigurePair } from './figure-pair.ts';
import { apart, equal, unknown, type Dimension } from './dimension.ts';
import { compareFigureTimes } from './figure-time.ts';
import { relatePart } from './relate-part.ts';
import { relateAlike } from './relate-alike.ts';
import { rateTimeOf } from './in-unit.ts';
import type { Related, RelatedClaim, RelationContext } from './relation.ts';
import { listed, say } from './say.ts';
import { compareScopes, compareStages } from './scope.ts';
import { commonUnit, type CommonUnit } from './units.ts';

/** Both claims have a figure. In the order of the table: the first that applies wins. */
export function relateFigures(
  a: RelatedClaim & { figure: Figure },
  b: RelatedClaim & { figure: Figure },
  context: RelationContext,
): Related {
  const [unitA, unitB] = [unitOf(a.figure, context), unitOf(b.figure, context)];
  const unit = commonUnit(unitA, unitB, context.rates, earlierOf(a, b));
  const time = compareFigureTimes(a, b, context.settings);
  const stages = compareStages(a.scope.stage, b.scope.stage);
  const dimensions = [
    unitDimension(unit),
    changeDimension(a.figure, b.figure),
    ...compareScopes(a, b, context),
    time.dimension,
  ];
  // What is missing matters only where it would decide: nothing makes euros of persons.
  const parted = reasonsOf(dimensions, 'apart');
  if (parted.length > 0) {
    const onlyTime = parted.length === 1 && time.dimension.verdict === 'apart';
    const doubted = onlyTime && time.doubts.length > 0;
    return say('not comparable', doubted ? 'possible' : 'certain', listed(parted));
  }
  const [first, second] = boundsOfBoth(a.figure, b.figure, unit);
  const missing = reasonsOf(dimensions, 'unknown');
  if (!first || !second) missing.push(`${first ? 'the second' : 'the first'} figure has no value`);
  if (!first || !second || missing.length > 0) return say('unknown', 'certain', listed(missing));
  const pair: FigurePair = {
    a: first,
    b: second,
    time,
    stages,
    inside: dimensions.flatMap((each) =>
      each.verdict === 'a in b' || each.verdict === 'b in a'
        ? [{ direction: each.verdict, because: each.because }]
        : [],
    ),
    doubts: [
      ...reasonsOf(dimensions, 'assumed'),
      ...time.doubts,
      ...(stages.alike && stages.doubt !== null ? [stages.doubt] : []),
      ...rateDoubt(unit),
    ],
  };
  return pair.inside.length > 0 ? relatePart(pair) : relateAlike(pair, positionOf(first, second));
}

/** The earlier of the two times, whichever claim comes first. */
function earlierOf(a: RelatedClaim, b: RelatedClaim): PartialDate | null {
  return [a, b].flatMap((claim) => rateTimeOf(claim) ?? []).toSorted()[0] ?? null;
}

/** Where a figure does not name what it counts, its question does. */
function unitOf(figure: Figure, { question }: RelationContext): string {
  const named = figure.unit !== '' && figure.unit !== unnamedUnit;
  return named ? figure.unit : (question?.unit ?? figure.unit);
}

function unitDimension(unit: CommonUnit): Dimension {
  if (unit.found) return equal;
  return unit.verdict === 'apart' ? apart(unit.because) : unknown(unit.because);
}

/** "Rose by 300" is no number of troops; "rose to 300" is one. */
function changeDimension(a: Figure, b: Figure): Dimension {
  const changes = [a, b].map(({ change }) => change !== null && change !== 'to');
  if (changes[0] === changes[1]) return equal;
  return apart('one is an amount and the other a change of it');
}

function boundsOfBoth(a: Figure, b: Figure, unit: CommonUnit) {
  if (!unit.found) return [null, null] as const;
  // "Changed by 5" says nothing of the direction, so that neither may count.
  const by = [a.change, b.change].includes('by');
  const bare = (figure: Figure): Figure => (by ? { ...figure, change: 'by' } : figure);
  const exchanged = unit.rate !== null;
  return [
    boundsOf(bare(a), unit.timesA, exchanged),
    boundsOf(bare(b), unit.timesB, exchanged),
  ] as const;
}

function rateDoubt(unit: CommonUnit): string[] {
  if (!unit.found || !unit.rate) return [];
  const { from, to, rate, date, source } = unit.rate;
  const given = source ? ` (${source})` : '';
  return [`one is exchanged at ${rate} ${to} for 1 ${from}, the rate of ${date ?? ''}${given}`];
}

function reasonsOf(dimensions: readonly Dimension[], verdict: Dimension['verdict']): string[] {
  return dimensions.flatMap((each) =>
    each.verdict === verdict && 'because' in each ? [each.because] : [],
  );
}
