import { IconArrowsExchange } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { routes } from '#contract/routes.ts';
import { Answer } from '../../../components/answer.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { read } from '../../../lib/query.ts';
import { useMe } from '../../../lib/use-me.ts';
import { SettingsList, SettingsSection } from '../components/settings-section.tsx';
import { NewRate } from './new-rate.tsx';
import { RateRow } from './rate-row.tsx';

export function RateList() {
  const rates = useQuery(read(routes.listRates));
  const { abilities } = useMe();
  return (
    <Answer found={rates} loading="Loading the rates">
      {({ items }) => (
        <SettingsSection>
          {items.length === 0 ? (
            <EmptyState icon={<IconArrowsExchange size={24} stroke={1.5} />}>
              No rate is given, so amounts of two currencies stand apart. Give one with its date and
              source, and they can be compared.
            </EmptyState>
          ) : (
            <SettingsList label="Exchange rates">
              {items.map((rate) => (
                <RateRow key={rate.id} rate={rate} />
              ))}
            </SettingsList>
          )}
          {abilities.edit && <NewRate />}
        </SettingsSection>
      )}
    </Answer>
  );
}
