import type { ReactNode } from 'react';
import type { AxisKind } from '../drawing/axis.ts';
import { GroupPatterns } from './group-patterns.tsx';
import type { Palette } from '../drawing/palette.ts';
import { Picture } from '../drawing/picture.tsx';
import { large, side, small } from '../drawing/place.ts';
import { PlotFrame } from './plot-frame.tsx';
import { layOutPlot, type LaidBand } from './plot-layout.ts';
import type { PlotModel, PlotRow as Row } from './plot-model.ts';
import { PlotRow } from './plot-row.tsx';

interface Props {
  model: PlotModel;
  /** The question, above the plot. */
  title: string;
  width: number;
  kind: AxisKind | null;
  palette: Palette;
  /** The address of a claim's passage. */
  hrefOf: (row: Row) => string;
}

/** The figures of one question as intervals on an axis for each unit, and the times they speak of. */
export function FigurePlot({ model, title, width, kind, palette, hrefOf }: Props) {
  const { title: lines, sections, height } = layOutPlot(model, title, width, kind);
  return (
    <Picture label={`Figures: ${title}`} width={width} height={height} palette={palette}>
      <GroupPatterns palette={palette} outlets={model.outlets} />
      {lines.map((line, index) => (
        <text
          key={line}
          x={side}
          y={large.line * (index + 1)}
          fontSize={large.size}
          fontWeight={600}
          fill={palette.ink}
        >
          {line}
        </text>
      ))}
      {sections.map((section) => (
        <g key={section.key}>
          <PlotFrame section={section} width={width} palette={palette} />
          {section.bands.map((band) => (
            <Band key={band.y} band={band} palette={palette}>
              {band.rows.map((laid) => (
                <PlotRow
                  key={laid.row.claim.id}
                  laid={laid}
                  section={section}
                  width={width}
                  palette={palette}
                  outlet={model.outlets.indexOf(laid.row.outlet)}
                  href={hrefOf(laid.row)}
                />
              ))}
            </Band>
          ))}
        </g>
      ))}
    </Picture>
  );
}

function Band({
  band: { headings, y },
  palette,
  children,
}: {
  band: LaidBand;
  palette: Palette;
  children: ReactNode;
}) {
  return (
    <g>
      {headings.map((words, index) => (
        <text
          key={words}
          x={side}
          y={y + small.line * (index + 1)}
          fill={palette.soft}
          fontStyle="italic"
        >
          {words}
        </text>
      ))}
      {children}
    </g>
  );
}
