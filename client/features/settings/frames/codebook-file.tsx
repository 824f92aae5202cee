import { Button, FileButton, Menu } from '@mantine/core';
import { IconDownload, IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import type { Frame } from '#contract/frames.ts';
import type { ReadCodebook } from '#core/frames/check-rows.ts';
import { readCodebook, writeCodebookCsv, writeCodebookJson } from '#core/frames/codebook-file.ts';
import { notifyFailure } from '../../../components/notify.tsx';
import { saveFile } from '../../../lib/save-file.ts';
import classes from './frames.module.css';
import { LoadDialog } from './load-dialog.tsx';

const types = { csv: 'text/csv', json: 'application/json' } as const;

interface Props {
  frames: readonly Frame[];
  canEdit: boolean;
}

/** The codebook comes from a file and goes into one. */
export function CodebookFile({ frames, canEdit }: Props) {
  const [loaded, setLoaded] = useState<{ name: string; read: ReadCodebook } | null>(null);
  const inUse = frames.filter(({ archived }) => !archived);
  const take = (file: File | null) => {
    file
      ?.text()
      .then((text) => setLoaded({ name: file.name, read: readCodebook(text) }))
      .catch(notifyFailure);
  };
  const save = (kind: keyof typeof types, write: (frames: readonly Frame[]) => string) =>
    saveFile(`frames.${kind}`, new Blob([write(inUse)], { type: types[kind] }));
  return (
    <div className={classes.file}>
      {canEdit && (
        // Keyed, so that the same file can be chosen again once it is mended.
        <FileButton
          key={String(loaded === null)}
          accept=".csv,.json,.txt,.tsv,text/csv,application/json"
          onChange={take}
        >
          {(props) => (
            <Button
              {...props}
              variant="default"
              leftSection={<IconUpload size={16} stroke={1.5} aria-hidden />}
            >
              Load a codebook
            </Button>
          )}
        </FileButton>
      )}
      <Menu position="bottom-start">
        <Menu.Target>
          <Button
            variant="default"
            leftSection={<IconDownload size={16} stroke={1.5} aria-hidden />}
          >
            Download
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => save('csv', writeCodebookCsv)}>As CSV</Menu.Item>
          <Menu.Item onClick={() => save('json', writeCodebookJson)}>As JSON</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <span className={classes.soft}>
        CSV with the columns name, description, source; or JSON. Archived frames are not in it.
      </span>
      {loaded && <LoadDialog {...loaded} frames={frames} onClose={() => setLoaded(null)} />}
    </div>
  );
}
