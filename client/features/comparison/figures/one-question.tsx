import { SegmentedControl } from '@mantine/core';
import { countOf } from '../../../lib/count-of.ts';
import { PictureOrTable } from '../drawing/picture-or-table.tsx';
import type { MatrixSearch } from '../filters/matrix-search.ts';
import type { SearchChange } from '../search-change.ts';
import { FigurePlot } from './figure-plot.tsx';
import { figuresAsTable } from './figures-as-table.ts';
import { FiguresTable } from './figures-table.tsx';
import classes from '../views/view.module.css';
import { hasLogChoice, kindShown } from './plot-layout.ts';
import type { PlotModel, PlotRow } from './plot-model.ts';

interface Props {
  model: PlotModel;
  title: string;
  search: MatrixSearch;
  onSearch: SearchChange;
}

const hrefOf = ({ claim }: PlotRow) => `/articles/${claim.articleId}?claim=${claim.id}`;

/** The plot or its table, and what can be taken along of it. */
export function OneQuestion({ model, title, search, onSearch }: Props) {
  const kind = search.axis ?? null;
  return (
    <>
      <PictureOrTable
        title={title}
        draw={(width, palette) => (
          <FigurePlot
            model={model}
            title={title}
            width={width}
            kind={kind}
            palette={palette}
            hrefOf={hrefOf}
          />
        )}
        table={<FiguresTable model={model} />}
        asTable={() => figuresAsTable(model)}
        search={search}
        onSearch={onSearch}
      >
        {search.as !== 'table' && hasLogChoice(model) && (
          <SegmentedControl
            size="xs"
            aria-label="Axis"
            value={kindShown(model, kind)}
            onChange={(axis) => onSearch(() => ({ axis }))}
            data={[
              { value: 'linear', label: 'Linear' },
              { value: 'log', label: 'Logarithmic' },
            ]}
          />
        )}
      </PictureOrTable>
      <Key model={model} />
    </>
  );
}

/** What the marks mean, and what the plot does not show. */
function Key({ model: { without, panels } }: { model: PlotModel }) {
  return (
    <p className={classes.key}>
      A bar runs from the lowest to the highest number the words allow; an arrow is an open end, a
      hollow dot a number that is itself left out, a pale band an order of magnitude. Equal stripes:
      they say the same.
      {panels.length > 1 && ' Units stand apart: without a dated rate nothing is converted.'}
      {without > 0 && ` ${countOf(without, 'claim')} without a figure not shown.`}
    </p>
  );
}
