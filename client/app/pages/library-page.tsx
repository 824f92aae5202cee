import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { AddButton, BringInAnywhere } from '../../features/imports/components/bring-in.tsx';
import { Library } from '../../features/library/components/library.tsx';
import { useCrumbs } from '../../lib/crumbs.ts';

export function LibraryPage() {
  useCrumbs({ label: 'Library' });
  const { topicId } = useSearch({ from: '/inside/library' });
  // What is brought in while a topic is looked at belongs to it, unless somebody says otherwise.
  const topicIds = useMemo(() => (topicId === undefined ? [] : [topicId]), [topicId]);
  return (
    <>
      <Library add={<AddButton />} />
      <BringInAnywhere topicIds={topicIds} />
    </>
  );
}
