import { Autocomplete, Button, Popover } from '@mantine/core';
import { IconNews } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { routes } from '#contract/routes.ts';
import { read } from '../../../lib/query.ts';
import classes from './bulk-bar.module.css';
import type { BulkProps } from './bulk-menus.tsx';

/** Names the outlet of all chosen articles; one that is not there yet is made. */
export function OutletForm({ articles, change, disabled }: BulkProps) {
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  const outlets = useQuery(read(routes.listOutlets)).data?.items ?? [];
  const set = () => {
    const outlet = name.trim();
    if (outlet === '') return;
    change({ articles, change: { do: 'set outlet', outlet }, done: `set to ${outlet}` });
    setOpen(false);
    setName('');
  };
  return (
    <Popover opened={open} onChange={setOpen} position="top-start" trapFocus>
      <Popover.Target>
        <Button
          variant="default"
          leftSection={<IconNews size={16} stroke={1.5} />}
          disabled={disabled}
          onClick={() => setOpen(!open)}
        >
          Outlet
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <form
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault();
            set();
          }}
        >
          <Autocomplete
            label="Outlet"
            placeholder="Name of the outlet"
            data={[...new Set(outlets.map((outlet) => outlet.name))]}
            limit={8}
            comboboxProps={{ withinPortal: false }}
            value={name}
            onChange={setName}
            data-autofocus
          />
          <Button type="submit" size="sm" disabled={name.trim() === ''}>
            Set
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
