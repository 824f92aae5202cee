import { AxisLines } from '../drawing/axis-lines.tsx';
import { colourOf, type Palette } from '../drawing/palette.ts';
import { Picture } from '../drawing/picture.tsx';
import { placeOn, side } from '../drawing/place.ts';
import { formatNumber } from '../../../lib/count-of.ts';
import { layOutVoices, type LaidVoice } from './voice-layout.ts';
import { amountWords, percent, type VoiceRow } from './voice-model.ts';

interface Props {
  rows: readonly VoiceRow[];
  width: number;
  palette: Palette;
  /** The address at which the claims of a voice, or those in one column, are open. */
  hrefOf: (id: string, column: string | null) => string;
}

/** Whose words are printed: a bar for each, in the colours of the outlets that printed them. */
export function VoicesPlot({ rows, width, palette, hrefOf }: Props) {
  const { rows: laid, axis, bottom, height } = layOutVoices(rows, width);
  return (
    <Picture label="Voices: words quoted" width={width} height={height} palette={palette}>
      <AxisLines
        ticks={axis.ticks.map((value) => ({
          x: placeOn(axis, value, width),
          label: `${formatNumber(value)}${value === axis.to ? ' words' : ''}`,
        }))}
        top={8}
        bottom={bottom}
        labelsAt={bottom + 18}
        {...{ width, palette }}
      />
      {laid.map((each) => (
        <Voice key={each.row.voice.id} laid={each} palette={palette} hrefOf={hrefOf} />
      ))}
    </Picture>
  );
}

interface VoiceProps extends Pick<Props, 'palette' | 'hrefOf'> {
  laid: LaidVoice;
}

function Voice({ laid: { row, y, bars, label }, palette, hrefOf }: VoiceProps) {
  const { voice, share } = row;
  const halo = { stroke: palette.ground, strokeWidth: 4, paintOrder: 'stroke' } as const;
  return (
    <g>
      <a href={hrefOf(voice.id, null)} aria-label={`${voice.name}: ${amountWords(voice)}`}>
        <text x={side} y={y + 12} fill={palette.ink} {...halo}>
          <tspan fontWeight={600}>{voice.name}</tspan>
          <tspan fill={palette.soft}>
            {` · ${amountWords(voice)}${share === null ? '' : `, ${percent(share)}`}`}
          </tspan>
        </text>
      </a>
      {bars.map(({ part, x, width }) => (
        <a
          key={part.column}
          href={hrefOf(voice.id, part.column)}
          aria-label={`${voice.name} in ${part.name}: ${amountWords(part)}`}
        >
          <title>{`${part.name}: ${amountWords(part)}`}</title>
          <rect
            x={x}
            y={y + 18}
            width={Math.max(1, width)}
            height={14}
            fill={colourOf(palette, part.at)}
            stroke={palette.ground}
          />
        </a>
      ))}
      <text x={side} y={y + 46} fill={palette.soft} {...halo}>
        {label}
      </text>
    </g>
  );
}
