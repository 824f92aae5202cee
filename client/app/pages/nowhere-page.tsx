import { LinkButton } from '../../components/link-button.tsx';
import { Door } from '../../features/session/components/door.tsx';
import { paths } from '../paths.ts';

/** An address that the application does not have. */
export function NowherePage() {
  return (
    <Door title="There is nothing here">
      <p>The address may be misspelt, or what it led to is gone.</p>
      <LinkButton to={paths.library} size="sm" fullWidth>
        Go to the library
      </LinkButton>
    </Door>
  );
}
