import type { VerbStance } from '#core/wording/verbs/stances.ts';
import { countOf } from '../../../../lib/count-of.ts';
import type { BarRow } from '../../drawing/bar-layout.ts';
import type { Palette } from '../../drawing/palette.ts';
import { StackedBars } from '../../drawing/stacked-bars.tsx';
import type { MatrixSearch } from '../../filters/matrix-search.ts';
import { openStance } from '../open-passages.ts';
import { classWords, stanceSigns, type StanceBar } from './verbs-model.ts';

interface Props {
  bars: readonly StanceBar[];
  width: number;
  palette: Palette;
  hrefOf: (opens: MatrixSearch) => string;
}

/** Of all claims of a column that name a source: what share is reported by verbs of which class. */
export function StancePlot({ bars, width, palette, hrefOf }: Props) {
  const rows = bars.map(({ column, name, total, parts }): BarRow => ({
    ...{ key: column, name, href: null, whole: total },
    words: [
      countOf(total, 'claim'),
      ...parts.map(({ stance, count }) => classWords(stance, count)),
    ].join(' · '),
    parts: parts.map(({ stance, count }) => ({
      ...{ key: stance, count },
      label: `${name}: ${countOf(count, 'claim')}, ${stance}`,
      href: hrefOf(openStance(stance, column)),
      fill: fillOf(stance, palette),
      sign: stanceSigns[stance],
      isOutline: stance === 'other',
    })),
  }));
  return (
    <StackedBars label="Reporting verbs by class" {...{ rows, width, palette }}>
      <defs>
        {Object.entries(striped).map(([stance, { colour, slant }]) => (
          <pattern
            key={stance}
            id={`stance-${stance}`}
            width={6}
            height={6}
            patternUnits="userSpaceOnUse"
            patternTransform={`rotate(${slant})`}
          >
            <rect width={6} height={6} fill={palette.ground} />
            <rect width={3} height={6} fill={palette.outlets[colour]} />
          </pattern>
        ))}
      </defs>
    </StackedBars>
  );
}

/** Places in the palette; what has no stripes is solid. No two classes side by side are alike. */
const solid: Partial<Record<VerbStance, number>> = {
  vouching: 2,
  distancing: 1,
  insisting: 0,
  warning: 5,
  attacking: 6,
};
const striped: Partial<Record<VerbStance, { colour: number; slant: number }>> = {
  conceding: { colour: 3, slant: 45 },
  urging: { colour: 4, slant: 135 },
  promising: { colour: 2, slant: 45 },
  denying: { colour: 1, slant: 0 },
};

function fillOf(stance: VerbStance, palette: Palette): string {
  if (stance === 'neutral') return palette.line;
  if (stance === 'other') return palette.ground;
  if (striped[stance]) return `url(#stance-${stance})`;
  return palette.outlets[solid[stance] ?? 0] ?? palette.ink;
}
