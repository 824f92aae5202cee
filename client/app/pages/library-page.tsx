import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Library } from '../../features/library/components/library.tsx';
import { useCrumbs } from '../../lib/crumbs.ts';

export function LibraryPage() {
  useCrumbs({ label: 'Library' });
  return <Library add={<Button leftSection={<IconPlus size={16} />}>Add</Button>} />;
}
