import { Button, Menu, SegmentedControl, useComputedColorScheme } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { IconDownload } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import type { MouseEvent } from 'react';
import { notifyFailure } from '../../../components/notify.tsx';
import { countOf } from '../../../lib/count-of.ts';
import { CopyMenu } from '../components/copy-menu.tsx';
import type { MatrixSearch } from '../filters/matrix-search.ts';
import type { SearchChange } from '../search-change.ts';
import { FigurePlot } from './figure-plot.tsx';
import { figuresAsTable } from './figures-as-table.ts';
import { FiguresTable } from './figures-table.tsx';
import classes from './figures.module.css';
import { darkPalette, lightPalette } from './palette.ts';
import { hasLogChoice, kindShown } from './plot-layout.ts';
import type { PlotModel, PlotRow } from './plot-model.ts';
import { savePng, saveSvg, svgOf } from './save-picture.ts';

interface Props {
  model: PlotModel;
  title: string;
  search: MatrixSearch;
  onSearch: SearchChange;
}

/** As wide as a saved picture is: two columns of a page in print. */
const savedWidth = 960;
/** Narrower, and labels run over each other. */
const leastWidth = 320;

const hrefOf = ({ claim }: PlotRow) => `/articles/${claim.articleId}?claim=${claim.id}`;

/** The plot or its table, and what can be taken along of it. */
export function OneQuestion({ model, title, search, onSearch }: Props) {
  const { ref, width } = useElementSize();
  const navigate = useNavigate();
  const scheme = useComputedColorScheme('light');
  const kind = search.axis ?? null;
  const drawing = (size: number, palette: typeof lightPalette) => (
    <FigurePlot
      model={model}
      title={title}
      width={size}
      kind={kind}
      palette={palette}
      hrefOf={hrefOf}
    />
  );
  // On white whatever the theme: it goes into an article.
  const picture = () => svgOf(drawing(savedWidth, lightPalette));
  /** Links of a drawing are plain ones: within the page they go without loading it anew. */
  const follow = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const href = link?.getAttribute('href');
    if (!href || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    void navigate({ href });
  };
  return (
    <>
      <div className={classes.bar} data-no-print>
        <SegmentedControl
          size="xs"
          aria-label="Show as"
          value={search.as ?? 'plot'}
          onChange={(as) => onSearch(() => ({ as: as === 'table' ? 'table' : undefined }))}
          data={[
            { value: 'plot', label: 'Plot' },
            { value: 'table', label: 'Table' },
          ]}
        />
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
        <CopyMenu table={() => figuresAsTable(model)} />
        <Menu position="bottom-end">
          <Menu.Target>
            <Button
              variant="default"
              leftSection={<IconDownload size={16} stroke={1.5} aria-hidden />}
            >
              Save picture
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => saveSvg(fileName(title), picture())}>As SVG</Menu.Item>
            <Menu.Item
              onClick={() => {
                savePng(fileName(title), picture()).catch(notifyFailure);
              }}
            >
              As PNG
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
      {search.as === 'table' ? (
        <FiguresTable model={model} />
      ) : (
        <div ref={ref} className={classes.plot} onClick={follow}>
          {width > 0 &&
            drawing(Math.max(leastWidth, width), scheme === 'dark' ? darkPalette : lightPalette)}
        </div>
      )}
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
      {panels.length > 1 && ' Units stand apart: nothing is converted.'}
      {without > 0 && ` ${countOf(without, 'claim')} without a figure not shown.`}
    </p>
  );
}

/** "how-much-aid-has-ukraine-received" */
function fileName(title: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(0, 8).join('-') || 'figures';
}
