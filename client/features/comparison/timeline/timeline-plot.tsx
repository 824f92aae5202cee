import { AxisLines } from '../drawing/axis-lines.tsx';
import { colourOf, type Palette } from '../drawing/palette.ts';
import { Picture } from '../drawing/picture.tsx';
import { placeOn, side, small } from '../drawing/place.ts';
import { countOf } from '../../../lib/count-of.ts';
import { formatDate } from '../../../lib/dates.ts';
import { noOutlet } from '../../../lib/no-outlet.ts';
import { Brush, type BrushProps } from './brush.tsx';
import {
  layOutTimeline,
  stripHeight,
  stripTop,
  type LaidMark,
  type LaidRow,
} from './timeline-layout.ts';
import { timeWords, type Bin, type TimelineRow } from './timeline-model.ts';

interface Props extends Pick<BrushProps, 'chosen' | 'onChoose'> {
  rows: readonly TimelineRow[];
  title: string;
  width: number;
  palette: Palette;
  /** The address at which the time of a bin is looked at alone. */
  hrefOfBin: (bin: Bin) => string;
}

/** Claims as marks on one axis of time, under a strip to choose a part of it. */
export function TimelinePlot(props: Props) {
  const { rows, title, width, palette, hrefOfBin, chosen, onChoose } = props;
  const datesAt = stripTop + stripHeight + 16;
  const { scale, rows: laid, height } = layOutTimeline(rows, width);
  return (
    <Picture label={title} width={width} height={height} palette={palette}>
      <AxisLines
        ticks={scale.ticks.map((day) => ({
          x: placeOn(scale, day, width),
          label: scale.label(day),
        }))}
        top={datesAt + 6}
        bottom={height}
        labelsAt={datesAt}
        {...{ width, palette }}
      />
      {laid.map((row, index) => (
        <Row
          key={row.row.key}
          {...{ row, width, palette, hrefOfBin }}
          colour={colourOf(palette, index)}
        />
      ))}
      <Brush {...{ scale, width, palette, chosen, onChoose }} y={stripTop} />
    </Picture>
  );
}

interface RowProps extends Pick<Props, 'width' | 'palette' | 'hrefOfBin'> {
  row: LaidRow;
  colour: string;
}

function Row({ row: { row, name, y, marks, bins, edits }, palette, hrefOfBin, colour }: RowProps) {
  return (
    <g>
      {name.map((line, index) => (
        <text
          key={index}
          x={side}
          y={y + index * small.line}
          fontWeight={600}
          fill={palette.ink}
          stroke={palette.ground}
          strokeWidth={4}
          paintOrder="stroke"
        >
          {line}
        </text>
      ))}
      {marks.map((mark) => (
        <Mark key={mark.mark.claim.id} laid={mark} colour={colour} ground={palette.ground} />
      ))}
      {bins.map(({ bin, x, y: above, width, height, label }) => (
        <a
          key={bin.at}
          href={hrefOfBin(bin)}
          aria-label={`${row.name}, ${formatDate(bin.at)}: ${countOf(bin.claims, 'claim')}`}
        >
          <rect x={x} y={above} width={width} height={height} fill={colour} />
          {label !== null && (
            <text
              x={x + width / 2}
              y={above - 3}
              fontSize={10}
              textAnchor="middle"
              fill={palette.soft}
            >
              {label}
            </text>
          )}
        </a>
      ))}
      {edits.map(({ edit, x, y: at }) => (
        <a
          key={`${edit.articleId} ${edit.text}`}
          href={`/articles/${edit.articleId}?history=${edit.text - 1}-${edit.text}`}
          aria-label={`${row.name}: ${editWords(edit)}`}
        >
          <title>{editWords(edit)}</title>
          <rect x={x - 12} y={at - 12} width={24} height={24} fill="transparent" />
          <path
            d={`M ${x} ${at - 6} L ${x + 6} ${at} L ${x} ${at + 6} L ${x - 6} ${at} Z`}
            fill={palette.ground}
            stroke={palette.ink}
            strokeWidth={2}
          />
        </a>
      ))}
    </g>
  );
}

/** A bar as long as the time it may mean; an arrow where it is open. */
function Mark({ laid, colour, ground }: { laid: LaidMark; colour: string; ground: string }) {
  const { mark, start, end, y } = laid;
  const { claim } = mark;
  const middle = y + 4;
  return (
    <a
      href={`/articles/${claim.articleId}?claim=${claim.id}`}
      aria-label={`${claim.outlet ?? noOutlet}, ${timeWords(claim)}: ${claim.quote}`}
    >
      <title>{`${claim.outlet ?? noOutlet}, ${timeWords(claim)}: ${claim.quote}`}</title>
      <rect x={start} y={y} width={end - start} height={8} rx={4} fill={colour} stroke={ground} />
      {mark.from === null && (
        <path d={`M ${start} ${middle} l 8 -6 v 12 Z`} fill={colour} stroke={ground} />
      )}
      {mark.to === null && (
        <path d={`M ${end} ${middle} l -8 -6 v 12 Z`} fill={colour} stroke={ground} />
      )}
    </a>
  );
}

/** "text 2 changed 1 claim, lost no claims" */
export function editWords({ text, changed, lost }: TimelineRow['edits'][number]): string {
  return `text ${text}: ${countOf(changed, 'claim')} changed, ${countOf(lost, 'claim')} lost`;
}
