import { Button, Menu, SegmentedControl, useComputedColorScheme } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { IconDownload } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import type { MouseEvent, ReactNode } from 'react';
import { notifyFailure } from '../../../components/notify.tsx';
import { useHotkeys } from '../../../lib/hotkeys/use-hotkeys.ts';
import { usePrinting } from '../../../lib/use-printing.ts';
import { CopyMenu } from '../components/copy-menu.tsx';
import type { MatrixSearch } from '../filters/matrix-search.ts';
import type { SearchChange } from '../search-change.ts';
import { darkPalette, lightPalette, type Palette } from './palette.ts';
import classes from './picture-or-table.module.css';
import { savePng, saveSvg, svgOf } from './save-picture.ts';

interface Props {
  /** Names the saved file. */
  title: string;
  /** What is drawn, as one SVG of this width that takes no style from the page. */
  draw: (width: number, palette: Palette) => ReactNode;
  /** The same, to be read. */
  table: ReactNode;
  /** The same, to be copied; made when it is asked for. */
  asTable: () => string[][];
  search: Pick<MatrixSearch, 'as'>;
  onSearch: SearchChange;
  /** What else can be set, beside the choice of plot or table. */
  children?: ReactNode;
}

/** As wide as a saved picture is: two columns of a page in print. */
const savedWidth = 960;
/** Narrower, and labels run over each other. */
const leastWidth = 320;

/** A drawing with its twin: every plot can be read as a table, copied, and saved as a picture. */
export function PictureOrTable(props: Props) {
  const { title, draw, table, asTable, search, onSearch, children } = props;
  const { ref, width } = useElementSize();
  const scheme = useComputedColorScheme('light');
  const onPaper = usePrinting();
  const follow = useFollow();
  const isTable = search.as === 'table';
  const show = (as: string) => onSearch(() => ({ as: as === 'table' ? 'table' : undefined }));
  // On white whatever the theme: it goes into an article.
  const picture = () => svgOf(draw(savedWidth, lightPalette));
  useHotkeys('Plot', [
    {
      keys: 't',
      label: isTable ? 'Show the plot' : 'Show as a table',
      run: () => show(isTable ? 'plot' : 'table'),
    },
  ]);
  return (
    <>
      <div className={classes.bar} data-no-print>
        <SegmentedControl
          size="xs"
          aria-label="Show as"
          value={search.as ?? 'plot'}
          onChange={show}
          data={[
            { value: 'plot', label: 'Plot' },
            { value: 'table', label: 'Table' },
          ]}
        />
        {children}
        <CopyMenu table={asTable} />
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
      {isTable ? (
        table
      ) : (
        <div ref={ref} className={classes.drawing} onClick={follow}>
          {width > 0 &&
            draw(
              Math.max(leastWidth, width),
              scheme === 'dark' && !onPaper ? darkPalette : lightPalette,
            )}
        </div>
      )}
    </>
  );
}

/** Links of a drawing are plain ones: within the page they go without loading it anew. */
function useFollow() {
  const navigate = useNavigate();
  return (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const href = link?.getAttribute('href');
    if (!href || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    void navigate({ href });
  };
}

/** "how-much-aid-has-ukraine-received" */
function fileName(title: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(0, 8).join('-') || 'picture';
}
