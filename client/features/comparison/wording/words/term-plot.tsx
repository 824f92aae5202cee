import type { MatrixSearch } from '../../filters/matrix-search.ts';
import type { Palette } from '../../drawing/palette.ts';
import { Picture } from '../../drawing/picture.tsx';
import { large, side as margin } from '../../drawing/place.ts';
import { openTerms } from '../open-passages.ts';
import { layOutTerms, rowHeight, type LaidTerm, type LaidTerms } from './term-layout.ts';
import type { TermModel } from './term-model.ts';
import { timesWords } from './term-model.ts';

interface Props {
  model: TermModel;
  width: number;
  palette: Palette;
  /** The address under which passages are open. */
  hrefOf: (opens: MatrixSearch) => string;
}

/** Terms as dots with their intervals along one axis of odds. */
export function TermPlot({ model, width, palette, hrefOf }: Props) {
  const laid = layOutTerms(model, width);
  return (
    <Picture
      label={`Terms: ${model.side} and ${model.rest}`}
      width={width}
      height={laid.height}
      palette={palette}
    >
      <Axis laid={laid} palette={palette} />
      {laid.groups.map((group) => (
        <g key={group.half}>
          <text
            x={margin}
            y={group.y + 18}
            fontSize={large.size}
            fontWeight={600}
            fill={palette.ink}
          >
            {group.title}
          </text>
          {['here', 'rest'].map((words, at) => (
            <text
              key={words}
              x={laid.right + (at + 1) * laid.countWidth - 4}
              y={group.y + 18}
              textAnchor="end"
              fill={palette.soft}
            >
              {words}
            </text>
          ))}
          {group.rows.map((row) => (
            <Row key={row.term.key} row={row} laid={laid} palette={palette} hrefOf={hrefOf} />
          ))}
        </g>
      ))}
    </Picture>
  );
}

function Axis({ laid, palette }: { laid: LaidTerms; palette: Palette }) {
  return laid.ticks.map(({ x, label, isMiddle }) => (
    <g key={label}>
      <line
        x1={x}
        x2={x}
        y1={laid.top}
        y2={laid.bottom}
        stroke={isMiddle ? palette.soft : palette.line}
      />
      <text x={x} y={laid.bottom + 16} textAnchor="middle" fill={palette.soft}>
        {label}
      </text>
    </g>
  ));
}

interface RowProps extends Pick<Props, 'palette' | 'hrefOf'> {
  row: LaidTerm;
  laid: LaidTerms;
}

/** The term, its dot and interval, and how often it stands on each side: all open their places. */
function Row({ row: { term, y, low, dot, high, cut }, laid, palette, hrefOf }: RowProps) {
  const colour = palette.outlets[term.half === 'side' ? 0 : 1] ?? palette.ink;
  const middle = y + rowHeight / 2;
  const opacity = term.isPale ? 0.55 : 1;
  return (
    <g>
      <a
        href={hrefOf(openTerms([term.key]))}
        aria-label={`${term.term}: odds ${timesWords(term.delta)} as high, ${
          term.half === 'side' ? 'on this side' : 'in the rest'
        }`}
      >
        <rect x={0} y={y} width={laid.right} height={rowHeight} fill="transparent" />
        <text x={margin} y={middle + 4} fill={palette.ink}>
          {term.term}
          {term.isLone && <tspan fill={palette.soft}>{' · one article'}</tspan>}
        </text>
        <line
          x1={low}
          x2={high}
          y1={middle}
          y2={middle}
          stroke={colour}
          strokeWidth={2}
          opacity={opacity}
        />
        {cut.map(({ x, by }) => (
          <path
            key={by}
            d={`M${x - 5 * by} ${middle - 4} L${x} ${middle} L${x - 5 * by} ${middle + 4}`}
            fill="none"
            stroke={colour}
            strokeWidth={2}
            opacity={opacity}
          />
        ))}
        <circle
          cx={dot}
          cy={middle}
          r={4.5}
          fill={term.half === 'side' ? colour : palette.ground}
          stroke={colour}
          strokeWidth={2}
          opacity={opacity}
        />
      </a>
      {(['side', 'rest'] as const).map((half, at) => (
        <a
          key={half}
          href={hrefOf(openTerms([term.key], { half }))}
          aria-label={`${term.term}: ${term[half].count} times ${
            half === 'side' ? 'on this side' : 'in the rest'
          }`}
        >
          <rect
            x={laid.right + at * laid.countWidth}
            y={y}
            width={laid.countWidth}
            height={rowHeight}
            fill="transparent"
          />
          <text
            x={laid.right + (at + 1) * laid.countWidth - 4}
            y={middle + 4}
            textAnchor="end"
            fill={term[half].count > 0 ? palette.ink : palette.soft}
          >
            {term[half].count}
          </text>
        </a>
      ))}
    </g>
  );
}
