import { IconMapQuestion } from '@tabler/icons-react';
import { LinkButton } from '../../components/link-button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { paths } from '../paths.ts';

export function MissingPage() {
  return (
    <EmptyState
      icon={<IconMapQuestion size={24} stroke={1.5} />}
      action={<LinkButton to={paths.library}>Go to the library</LinkButton>}
    >
      There is nothing at this address that you can see.
    </EmptyState>
  );
}
