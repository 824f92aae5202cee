import { Button } from '@mantine/core';
import { IconMapQuestion } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { EmptyState } from '../../components/empty-state.tsx';
import { paths } from '../paths.ts';

export function MissingPage() {
  return (
    <EmptyState
      icon={<IconMapQuestion size={24} stroke={1.5} />}
      action={
        <Button component={Link} to={paths.library}>
          Go to the library
        </Button>
      }
    >
      There is nothing at this address that you can see.
    </EmptyState>
  );
}
