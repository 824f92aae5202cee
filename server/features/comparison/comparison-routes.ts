import { routes } from '#contract/routes.ts';
import { implement, type Implementation } from '../../platform/http/implement.ts';
import { readCell } from './cell.ts';
import type { ComparisonDeps } from './comparison-deps.ts';
import { readMatrix } from './matrix.ts';

export function comparisonRoutes(deps: ComparisonDeps): Implementation[] {
  return [
    implement(routes.getMatrix, ({ actor, params, query }) =>
      readMatrix(deps, actor, params.topicId, query),
    ),
    implement(routes.getCell, ({ actor, params, query }) => readCell(deps, actor, params, query)),
  ];
}
