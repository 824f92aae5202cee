import { countOf, formatNumber } from '../../../../lib/count-of.ts';
import { AxisLines } from '../../drawing/axis-lines.tsx';
import type { Palette } from '../../drawing/palette.ts';
import { Picture } from '../../drawing/picture.tsx';
import { side } from '../../drawing/place.ts';
import { cut } from '../../drawing/text-room.ts';
import type { MatrixSearch } from '../../filters/matrix-search.ts';
import { openTermsOf } from '../open-passages.ts';
import { countWidth, headAt, layOutLoaded, lineHeight, type LaidRate } from './loaded-layout.ts';
import type { LoadedTerm, LoadedWords } from './loaded-model.ts';

interface Props {
  loaded: LoadedWords;
  width: number;
  palette: Palette;
  hrefOf: (opens: MatrixSearch) => string;
}

const counted = ['own', 'quoted'] as const;
type Counted = (typeof counted)[number];
/** Where words stand in a line, and the room that "too few words" takes. */
const textAt = lineHeight / 2 + 4;
const fewRoom = 92;

/** How often the outlets themselves print each term: a dot for each, and how sure that is. */
export function LoadedPlot({ loaded, width, palette, hrefOf }: Props) {
  const laid = layOutLoaded(loaded, width);
  const { terms, ticks, top, bottom, right, nameRoom, height } = laid;
  return (
    <Picture label="Loaded words by outlet" width={width} height={height} palette={palette}>
      <AxisLines
        ticks={ticks.map(({ x, value }) => ({ x, label: formatNumber(value) }))}
        labelsAt={bottom + 16}
        {...{ top, bottom, width, palette }}
      />
      <text x={side} y={headAt} fill={palette.soft}>
        per 10,000 own words
      </text>
      {counted.map((words, at) => (
        <text
          key={words}
          x={right + (at + 1) * countWidth}
          y={headAt}
          textAnchor="end"
          fill={palette.soft}
        >
          {words}
        </text>
      ))}
      {terms.map(({ term, y, rates }) => (
        <g key={term.id}>
          <text x={side} y={y + 16} fontWeight={600} fill={palette.ink}>
            {term.term}
            <tspan fontWeight={400} fill={palette.soft}>{` ${term.category}`}</tspan>
          </text>
          {rates.map((rate) => (
            <Rate key={rate.column} {...{ rate, term, right, nameRoom, palette, hrefOf }} />
          ))}
        </g>
      ))}
    </Picture>
  );
}

interface RateProps extends Pick<Props, 'palette' | 'hrefOf'> {
  rate: LaidRate;
  term: LoadedTerm;
  right: number;
  nameRoom: number;
}

function Rate({ rate, term, right, nameRoom, palette, hrefOf }: RateProps) {
  const { column, name, y, dotAt, dot, isSmall } = rate;
  const few = dot === null ? 'too few words' : 'few words';
  const open = (voice: Counted) => hrefOf(openTermsOf(voice, [term.key], { columns: [column] }));
  return (
    <g>
      <a
        href={open(rate.own > 0 ? 'own' : 'quoted')}
        aria-label={`${term.term} in ${name}: ${rateWords(rate)}`}
      >
        <title>{`${name}: ${rateWords(rate)}`}</title>
        <rect x={0} y={y} width={right} height={dotAt + 12 - y} fill="transparent" />
        <text
          x={side + 8}
          y={y + textAt}
          fill={palette.ink}
          stroke={palette.ground}
          strokeWidth={4}
          paintOrder="stroke"
        >
          {cut(name, nameRoom - (isSmall ? fewRoom : 0))}
          {isSmall && <tspan fill={palette.soft}>{` ${few}`}</tspan>}
        </text>
        {dot && <Dot {...{ dot, isSmall, palette }} y={dotAt} />}
      </a>
      {counted.map((voice, at) => (
        <Count
          key={voice}
          count={rate[voice]}
          label={`${term.term} in ${name}, ${voice}: ${countOf(rate[voice], 'time')}`}
          href={open(voice)}
          x={right + at * countWidth}
          {...{ y, palette }}
        />
      ))}
    </g>
  );
}

interface DotProps {
  dot: NonNullable<LaidRate['dot']>;
  isSmall: boolean;
  y: number;
  palette: Palette;
}

/** A rate with its interval; hollow of few words, with an arrow where the axis ends before it. */
function Dot({ dot: { x, low, high, isCut }, isSmall, y, palette }: DotProps) {
  const colour = palette.outlets[0] ?? palette.ink;
  const line = { stroke: colour, strokeWidth: 2 };
  return (
    <>
      <line x1={low} x2={high} y1={y} y2={y} {...line} />
      {isCut && (
        <path
          d={`M${high - 5} ${y - 4} L${high} ${y} L${high - 5} ${y + 4}`}
          fill="none"
          {...line}
        />
      )}
      <circle cx={x} cy={y} r={4.5} fill={isSmall ? palette.ground : colour} {...line} />
    </>
  );
}

interface CountProps {
  count: number;
  label: string;
  href: string;
  x: number;
  y: number;
  palette: Palette;
}

/** Opens its places, where there are any. */
function Count({ count, label, href, x, y, palette }: CountProps) {
  const number = (
    <text
      x={x + countWidth}
      y={y + textAt}
      textAnchor="end"
      fill={count > 0 ? palette.ink : palette.soft}
    >
      {count}
    </text>
  );
  if (count === 0) return number;
  return (
    <a href={href} aria-label={label}>
      <rect x={x} y={y} width={countWidth} height={lineHeight} fill="transparent" />
      {number}
    </a>
  );
}

function rateWords({ own, rate, words, dot }: LaidRate): string {
  const counts = `${own} in ${countOf(words, 'own word')}`;
  return dot === null ? counts : `${rate.toFixed(1)} per 10,000, ${counts}`;
}
