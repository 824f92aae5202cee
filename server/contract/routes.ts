import { accountRoutes } from './accounts.ts';
import { activityRoutes } from './activity.ts';
import { agreementRoutes } from './agreement.ts';
import { articleRoutes } from './articles.ts';
import { claimRoutes } from './claims.ts';
import { comparisonRoutes } from './comparison.ts';
import { coverageRoutes } from './coverage.ts';
import { nounRoutes } from './nouns.ts';
import { relationRoutes } from './relations.ts';
import { reportRoutes } from './reports.ts';
import { suggestionRoutes } from './suggestions.ts';
import { timelineRoutes } from './timeline.ts';
import { voiceRoutes } from './voices.ts';

/** Every operation of the API, by its OpenAPI operationId. */
export const routes = {
  ...accountRoutes,
  ...articleRoutes,
  ...claimRoutes,
  ...suggestionRoutes,
  ...nounRoutes,
  ...comparisonRoutes,
  ...relationRoutes,
  ...voiceRoutes,
  ...timelineRoutes,
  ...coverageRoutes,
  ...agreementRoutes,
  ...reportRoutes,
  ...activityRoutes,
};

export type RouteName = keyof typeof routes;
