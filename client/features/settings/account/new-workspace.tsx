import { useState } from 'react';
import { routes } from '#contract/routes.ts';
import { paths } from '../../../app/paths.ts';
import { notifyFailure } from '../../../components/notify.tsx';
import { call } from '../../../lib/api.ts';
import { AddLine } from '../components/add-line.tsx';

/** A workspace of its own, with the default codebook; one goes there at once. */
export function NewWorkspace() {
  const [isMaking, setIsMaking] = useState(false);
  const make = async (name: string) => {
    setIsMaking(true);
    try {
      const { id } = await call(routes.createWorkspace, { body: { name } });
      await call(routes.switchWorkspace, { body: { workspaceId: id } });
      // Nothing on the screen belongs to the new workspace.
      window.location.assign(paths.library);
      return true;
    } catch (error) {
      notifyFailure(error);
      return false;
    } finally {
      setIsMaking(false);
    }
  };
  return <AddLine label="Name of a new workspace" isSaving={isMaking} onAdd={make} />;
}
