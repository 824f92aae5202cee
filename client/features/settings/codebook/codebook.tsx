import { IconBook } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { routes } from '#contract/routes.ts';
import { freeKey } from '#core/text/free-key.ts';
import { Answer } from '../../../components/answer.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { read } from '../../../lib/query.ts';
import { useMe } from '../../../lib/use-me.ts';
import { useWrite } from '../../../lib/use-write.ts';
import { AddLine } from '../components/add-line.tsx';
import { SettingsList, SettingsSection } from '../components/settings-section.tsx';
import { CategoryRow } from './category-row.tsx';
import { wentThrough } from '../../../lib/went-through.ts';

export function Codebook() {
  const categories = useQuery(read(routes.listCategories));
  const create = useWrite(routes.createCategory);
  const { abilities } = useMe();
  return (
    <Answer found={categories} loading="Loading the categories" rows={10}>
      {({ items }) => {
        const digitOf = new Map(
          items.flatMap(({ digit, name }) => (digit === null ? [] : [[digit, name] as const])),
        );
        const add = (name: string) => {
          const key = freeKey(name, new Set(items.map((item) => item.key)), 'category');
          return wentThrough(create.mutateAsync({ body: { key, name } }));
        };
        return (
          <SettingsSection>
            {items.length === 0 ? (
              <EmptyState icon={<IconBook size={24} stroke={1.5} />}>
                Add the first category: what a tagged passage can be about.
              </EmptyState>
            ) : (
              <SettingsList label="Categories">
                {items.map((category, index) => (
                  <CategoryRow
                    key={category.key}
                    category={category}
                    index={index}
                    count={items.length}
                    digitOf={digitOf}
                  />
                ))}
              </SettingsList>
            )}
            {abilities.edit && (
              <AddLine label="A new category" isSaving={create.isPending} onAdd={add} />
            )}
          </SettingsSection>
        );
      }}
    </Answer>
  );
}
