import { routes } from '#contract/routes.ts';
import { implement, type Implementation } from '../../platform/http/implement.ts';
import { readAgreement } from './agreement.ts';
import type { AgreementDeps } from './agreement-deps.ts';

export function agreementRoutes(deps: AgreementDeps): Implementation[] {
  return [
    implement(routes.getAgreement, ({ actor, params, query }) =>
      readAgreement(deps, actor, params.topicId, query.editorIds ?? []),
    ),
  ];
}
