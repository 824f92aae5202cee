import { Button, Menu } from '@mantine/core';
import { IconColumnInsertRight } from '@tabler/icons-react';
import { OutletName } from '../../../components/outlet-name.tsx';
import { StateIcon } from '../components/state-icon.tsx';
import { cellIn, type MatrixColumn, type MatrixRow } from '../matrix.ts';
import classes from './compare-with.module.css';

interface Props {
  row: MatrixRow;
  /** Those that are not open yet. */
  columns: readonly MatrixColumn[];
  onAdd: (column: string) => void;
}

/** Another outlet's cell of the same row, beside this one; those that say something come first. */
export function CompareWith({ row, columns, onAdd }: Props) {
  const choices = columns
    .flatMap((column) => {
      const cell = cellIn(row, column.key);
      return cell ? [{ column, cell }] : [];
    })
    .sort((a, b) => Number(a.cell.claimCount === 0) - Number(b.cell.claimCount === 0));
  return (
    <Menu position="bottom-start" width={280}>
      <Menu.Target>
        <Button
          variant="default"
          size="compact-sm"
          disabled={choices.length === 0}
          leftSection={<IconColumnInsertRight size={16} stroke={1.5} aria-hidden />}
        >
          Compare with…
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={classes.list}>
        {choices.map(({ column, cell }) => (
          <Menu.Item
            key={column.key}
            leftSection={<StateIcon state={cell.state} />}
            rightSection={
              <span className={classes.detail}>
                {cell.state === 'said' ? cell.claimCount : cell.state}
              </span>
            }
            onClick={() => onAdd(column.key)}
          >
            <OutletName outlet={column.kind === 'none' ? null : column} />
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
