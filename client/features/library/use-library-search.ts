import { useNavigate, useSearch } from '@tanstack/react-router';
import { paths } from '../../app/paths.ts';
import type { LibrarySearch } from '../../app/search.ts';

/** The filters, which live in the address, and the way to change them. */
export function useLibrarySearch() {
  const search = useSearch({ from: '/inside/library' });
  const navigate = useNavigate();
  return {
    search,
    /** `replace`: without a step in the browser's history, while somebody types. */
    change: (next: LibrarySearch, { replace = false } = {}) =>
      void navigate({ to: paths.library, search: next, replace }),
  };
}
