import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { ErrorState } from '../../components/error-state.tsx';
import { isMissing } from '../../lib/api-error.ts';
import { MissingPage } from './missing-page.tsx';

export function PageError({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  if (isMissing(error)) return <MissingPage />;
  return (
    <ErrorState
      error={error}
      retry={() => {
        reset();
        void router.invalidate();
      }}
    />
  );
}
