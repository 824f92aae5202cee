import { PageHeader } from '../../../components/page-header.tsx';
import { Codebook } from '../../../features/settings/codebook/codebook.tsx';
import { useCrumbs } from '../../../lib/crumbs.ts';

export function CodebookPage() {
  useCrumbs({ label: 'Settings', to: '/settings' }, { label: 'Codebook' });
  return (
    <>
      <PageHeader
        title="Codebook"
        description="What a tagged passage can be about. The digit tags with it in the reader; colour, glyph and underline mark it there."
      />
      <Codebook />
    </>
  );
}
