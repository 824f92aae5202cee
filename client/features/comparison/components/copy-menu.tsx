import { Button, Menu } from '@mantine/core';
import { IconCopy, IconMarkdown, IconPrinter, IconTable } from '@tabler/icons-react';
import { KeyHint } from '../../../components/key-hint.tsx';
import { notify, notifyFailure } from '../../../components/notify.tsx';
import { asMarkdown, asTsv } from '../words/matrix-as-text.ts';

interface Props {
  /** Made when it is asked for. */
  table: () => string[][] | Promise<string[][]>;
  /** Left out: what is on the page is printed as it is. */
  onPrint?: () => void;
}

/** The table as it is shown, to take along. */
export function CopyMenu({ table, onPrint = () => window.print() }: Props) {
  const copy = (write: (table: string[][]) => string, words: string) => {
    Promise.resolve(table())
      .then((rows) => navigator.clipboard.writeText(write(rows)))
      .then(() => notify(`The table is copied as ${words}.`))
      .catch(notifyFailure);
  };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<IconCopy size={16} stroke={1.5} aria-hidden />}>
          Copy
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconTable size={16} stroke={1.5} aria-hidden />}
          onClick={() => copy(asTsv, 'tab-separated text')}
        >
          For a spreadsheet (TSV)
        </Menu.Item>
        <Menu.Item
          leftSection={<IconMarkdown size={16} stroke={1.5} aria-hidden />}
          onClick={() => copy(asMarkdown, 'Markdown')}
        >
          As Markdown
        </Menu.Item>
        <Menu.Item
          leftSection={<IconPrinter size={16} stroke={1.5} aria-hidden />}
          rightSection={<KeyHint keys="mod+p" />}
          onClick={onPrint}
        >
          Print
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
