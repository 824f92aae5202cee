import { MultiSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { routes } from '#contract/routes.ts';
import { read } from '../../../lib/query.ts';
import { useWrite } from '../../../lib/use-write.ts';

interface Props {
  value: readonly string[];
  onChange: (topicIds: string[]) => void;
}

/** What an option's value starts with that makes a topic of this name. */
const make = 'make ';

export function TopicPicker({ value, onChange }: Props) {
  const topics = useQuery(read(routes.listTopics));
  const [search, setSearch] = useState('');
  const [isOpen, setOpen] = useState(false);
  const create = useWrite(routes.createTopic);
  const wanted = search.trim();
  const options = (topics.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const isNew =
    wanted !== '' && !options.some(({ label }) => label.toLowerCase() === wanted.toLowerCase());
  const all = isNew
    ? [...options, { value: make + wanted, label: `Make the topic “${wanted}”` }]
    : options;
  return (
    <MultiSelect
      label="Topics"
      placeholder={value.length === 0 ? 'Choose, or type a new one' : ''}
      data={all}
      value={[...value]}
      searchable
      searchValue={search}
      onSearchChange={setSearch}
      dropdownOpened={isOpen}
      onDropdownOpen={() => setOpen(true)}
      onDropdownClose={() => setOpen(false)}
      onChange={(chosen) => {
        // One topic is the rule: an open list would lie over the button that stores.
        setOpen(false);
        const made = chosen.find((entry) => entry.startsWith(make));
        const rest = chosen.filter((entry) => entry !== made);
        onChange(rest);
        if (made === undefined) return;
        create.mutate(
          { body: { name: made.slice(make.length) } },
          {
            onSuccess: (topic) => {
              setSearch('');
              void topics.refetch().then(() => onChange([...rest, topic.id]));
            },
          },
        );
      }}
    />
  );
}
