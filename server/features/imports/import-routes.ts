import { routes } from '#contract/routes.ts';
import { implement, type Implementation } from '../../platform/http/implement.ts';
import { proposeImport, type ImportDeps } from './propose-import.ts';

export function importRoutes(deps: ImportDeps): Implementation[] {
  return [
    implement(routes.proposeImport, ({ actor, query, body }) =>
      proposeImport(deps, actor, body, query.fileName),
    ),
  ];
}
