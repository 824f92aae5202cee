import { MultiSelect, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { routes } from '#contract/routes.ts';
import type { ActivitySearch } from '../../../app/search.ts';
import { read } from '../../../lib/query.ts';
import { entities } from '../words.ts';
import classes from './activity.module.css';

interface Props {
  search: ActivitySearch;
  onChange: (search: ActivitySearch) => void;
}

export function ActivityFilters({ search, onChange }: Props) {
  const members = useQuery(read(routes.listMembers)).data?.items ?? [];
  const chosen = (search.entities ?? '').split(',').filter((entity) => entity !== '');
  return (
    <div className={classes.filters}>
      <Select
        aria-label="Member"
        placeholder="Anybody"
        clearable
        clearButtonProps={{ 'aria-label': 'Anybody' }}
        data={members.map(({ id, name }) => ({ value: id, label: name }))}
        value={search.memberId ?? null}
        onChange={(memberId) => onChange({ ...search, memberId: memberId ?? undefined })}
      />
      <MultiSelect
        aria-label="Kind"
        placeholder={chosen.length === 0 ? 'Anything' : ''}
        clearable
        clearButtonProps={{ 'aria-label': 'Anything' }}
        data={[...entities]}
        value={chosen}
        onChange={(kinds) => onChange({ ...search, entities: kinds.join(',') || undefined })}
      />
    </div>
  );
}
