import { accountRoutes } from './accounts.ts';
import { activityRoutes } from './activity.ts';
import { agreementRoutes } from './agreement.ts';
import { articleRoutes } from './articles.ts';
import { claimRoutes } from './claims.ts';
import { comparisonRoutes } from './comparison.ts';
import { lexiconRoutes } from './lexicon.ts';
import { nameRoutes } from './names.ts';
import { coverageRoutes } from './coverage.ts';
import { frameCoverageRoutes } from './frame-coverage.ts';
import { frameRoutes } from './frames.ts';
import { nounRoutes } from './nouns.ts';
import { rateRoutes } from './rates.ts';
import { relationRoutes } from './relations.ts';
import { reportRoutes } from './reports.ts';
import { savedViewRoutes } from './saved-views.ts';
import { suggestionRoutes } from './suggestions.ts';
import { summaryRoutes } from './summaries.ts';
import { textRoutes } from './texts.ts';
import { wordingRoutes } from './wording.ts';
import { timelineRoutes } from './timeline.ts';
import { voiceRoutes } from './voices.ts';

/** Every operation of the API, by its OpenAPI operationId. */
export const routes = {
  ...accountRoutes,
  ...articleRoutes,
  ...claimRoutes,
  ...suggestionRoutes,
  ...nounRoutes,
  ...frameRoutes,
  ...lexiconRoutes,
  ...comparisonRoutes,
  ...rateRoutes,
  ...nameRoutes,
  ...relationRoutes,
  ...summaryRoutes,
  ...textRoutes,
  ...voiceRoutes,
  ...timelineRoutes,
  ...coverageRoutes,
  ...frameCoverageRoutes,
  ...agreementRoutes,
  ...savedViewRoutes,
  ...reportRoutes,
  ...activityRoutes,
  ...wordingRoutes,
};

export type RouteName = keyof typeof routes;
