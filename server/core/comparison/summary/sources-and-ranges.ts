import { formatFigure } from '../../figures/format-figure.ts';
import { rangeLine, type RangeLine } from '../groups/range-line.ts';
import type { IndependenceContext } from '../independence/independence.ts';
import type { ExchangeRate } from '../relations/units.ts';
import type { RowRelations } from '../row/row-relations.ts';
import { outletOf, outletsOf } from './outlets.ts';
import type { SummaryClaim } from './material.ts';
import { capital, counted, namesOf, numberWord, type Clause, type Sentence } from './sentence.ts';

/** Lowest and highest of what stands on one line, and how many sources there really are. */
export function sourcesAndRanges<Claim extends SummaryClaim>(
  { claims, bands, sources, rates }: RowRelations<Claim, unknown>,
  independence: IndependenceContext,
): Sentence[] {
  return [
    ...bands.flatMap((band): Sentence[] => {
      const clause = rangeOf(band.claims, independence, rates);
      return clause ? [[clause]] : [];
    }),
    ...(claims.length > 1 ? [[sourcesOf(claims.length, sources), ...dependences(sources)]] : []),
  ];
}

/** As casualty recorders give it: lowest and highest reported, what is pending; never a mean. */
function rangeOf(
  band: readonly SummaryClaim[],
  independence: IndependenceContext,
  rates: readonly ExchangeRate[],
): Clause | null {
  const claims = band.filter(({ figure }) => figure !== null);
  if (claims.length < 2) return null;
  const line = rangeLine(claims, independence, rates);
  const ends = endsOf(line);
  if (!ends) return null;
  const counts = `${counted(line.claims, 'claim')} from ${counted(line.independentSources, 'independent source')}`;
  return {
    words: `Of what can be compared, reports run from ${ends}, in ${counts}${pendingWords(line)}.`,
    claims: claims.map(({ id }) => id),
  };
}

function endsOf({ lowest, highest }: RangeLine): string | null {
  const [low, high] = [lowest, highest].map((figure) => figure && formatFigure(figure));
  return low && high && low !== high ? `${low} to ${high}` : null;
}

function pendingWords({ pending, claims }: RangeLine): string {
  if (pending === 0) return '';
  return pending === claims
    ? ', none of them approved yet'
    : `, ${numberWord(pending)} of them not yet approved`;
}

type Sources = RowRelations<SummaryClaim, unknown>['sources'];

function sourcesOf(claims: number, sources: Sources): Clause {
  const words = `Behind ${counted(claims, 'claim')} ${sources.length === 1 ? 'stands' : 'stand'} ${counted(sources.length, 'independent source')}.`;
  return { words, claims: [] };
}

/** Why several claims count as one source. */
function dependences(sources: Sources): Clause[] {
  return sources
    .filter(({ because }) => because !== null)
    .slice(0, 2)
    .map(({ claims, because }) => {
      const outlets = outletsOf(claims);
      const [first] = claims;
      const who =
        outlets.length === 1 && first
          ? `${capital(counted(claims.length, 'claim'))} of ${outletOf(first)}`
          : capital(namesOf(outlets));
      // Of more than two, some hang together over others: no one reason is that of all.
      const why =
        claims.length === 2
          ? (because ?? '')
          : 'they hang together by their texts or their sources';
      return {
        words: `${who} count as one: ${why}.`,
        claims: claims.map(({ id }) => id),
      };
    });
}
