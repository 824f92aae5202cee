import { IconArrowsExchange } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { routes } from '#contract/routes.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { ErrorState } from '../../../components/error-state.tsx';
import { LoadingState } from '../../../components/loading-state.tsx';
import { read } from '../../../lib/query.ts';
import { useMe } from '../../../lib/use-me.ts';
import { SettingsList, SettingsSection } from '../components/settings-section.tsx';
import { NewRate } from './new-rate.tsx';
import { RateRow } from './rate-row.tsx';

export function RateList() {
  const rates = useQuery(read(routes.listRates));
  const { abilities } = useMe();
  if (rates.isPending) return <LoadingState />;
  if (rates.isError) {
    return <ErrorState error={rates.error} retry={() => void rates.refetch()} />;
  }
  return (
    <SettingsSection>
      {rates.data.items.length === 0 ? (
        <EmptyState icon={<IconArrowsExchange size={24} stroke={1.5} />}>
          No rate is given, so amounts of two currencies stand apart. Give one with its date and
          source, and they can be compared.
        </EmptyState>
      ) : (
        <SettingsList label="Exchange rates">
          {rates.data.items.map((rate) => (
            <RateRow key={rate.id} rate={rate} />
          ))}
        </SettingsList>
      )}
      {abilities.edit && <NewRate />}
    </SettingsSection>
  );
}
