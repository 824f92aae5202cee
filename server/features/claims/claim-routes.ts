import { routes } from '#contract/routes.ts';
import { implement, type Implementation } from '../../platform/http/implement.ts';
import { findStanding } from './claim-change.ts';
import { createClaim, editClaim, restoreClaim, trashClaim } from './claim-commands.ts';
import type { ClaimDeps } from './claim-deps.ts';
import { readHistory } from './claim-event-query.ts';
import { listClaims } from './claim-list-query.ts';
import { presentClaim, presentPast } from './claim-presenter.ts';
import { reviewClaim } from './review-commands.ts';
import { readUndoState, reverse } from './undo-commands.ts';

export function claimRoutes(deps: ClaimDeps): Implementation[] {
  const { database } = deps;
  return [
    implement(routes.listClaims, async ({ actor, query }) => {
      const { rows, nextCursor } = await listClaims(database, actor.workspaceId, query);
      return { items: rows.map((row) => presentClaim(actor, row)), nextCursor };
    }),
    implement(routes.createClaim, ({ actor, params, body }) =>
      createClaim(deps, actor, params.articleId, body),
    ),
    implement(routes.getClaim, async ({ actor, params }) =>
      presentClaim(actor, await findStanding(database, actor, params.claimId)),
    ),
    implement(routes.editClaim, ({ actor, params, ifVersion, body }) =>
      editClaim(deps, actor, params.claimId, ifVersion, body),
    ),
    implement(routes.trashClaim, ({ actor, params, ifVersion }) =>
      trashClaim(deps, actor, params.claimId, ifVersion),
    ),
    implement(routes.restoreClaim, ({ actor, params }) =>
      restoreClaim(deps, actor, params.claimId),
    ),
    implement(routes.submitClaim, ({ actor, params, ifVersion }) =>
      reviewClaim(deps, actor, params.claimId, ifVersion, 'submit'),
    ),
    implement(routes.approveClaim, ({ actor, params, ifVersion, body }) =>
      reviewClaim(deps, actor, params.claimId, ifVersion, 'approve', body.note),
    ),
    implement(routes.sendClaimBack, ({ actor, params, ifVersion, body }) =>
      reviewClaim(deps, actor, params.claimId, ifVersion, 'send back', body.note),
    ),
    implement(routes.claimHistory, async ({ actor, params }) => {
      const { id } = await findStanding(database, actor, params.claimId);
      const history = await readHistory(database, actor.workspaceId, id);
      return {
        items: history.map(({ at, before, after, ...change }) => ({
          ...change,
          at: at.toISOString(),
          before: before && presentPast(before),
          after: after && presentPast(after),
        })),
      };
    }),
    implement(routes.getUndo, ({ actor, params }) => readUndoState(deps, actor, params.articleId)),
    implement(routes.undo, ({ actor, params }) => reverse(deps, actor, params.articleId, 'undo')),
    implement(routes.redo, ({ actor, params }) => reverse(deps, actor, params.articleId, 'redo')),
  ];
}
