import type pg from 'pg';
import {
  insertAccount,
  prepareAccount,
  setActiveWorkspace,
} from './features/accounts/account-repository.ts';
import { accountRoutes } from './features/accounts/account-routes.ts';
import { createSignInLink } from './features/accounts/sign-in-link-commands.ts';
import { activityRoutes } from './features/activity/activity-routes.ts';
import { agreementRoutes } from './features/agreement/agreement-routes.ts';
import { apiKeyRoutes } from './features/api-keys/api-key-routes.ts';
import { articleRoutes } from './features/articles/article-routes.ts';
import { findContent } from './features/articles/same-text-query.ts';
import { categoryRoutes } from './features/categories/category-routes.ts';
import { claimRoutes } from './features/claims/claim-routes.ts';
import { claimsById } from './features/claims/claims-by-id-query.ts';
import { tagPassages } from './features/claims/tag-passages.ts';
import { followText, proposePlacements } from './features/claims/follow-text.ts';
import { holdClaims } from './features/claims/placement-query.ts';
import { comparisonRoutes } from './features/comparison/comparison-routes.ts';
import { readWholeSummary } from './features/comparison/summary/topic-summary.ts';
import { readTeamContext } from './features/comparison/relations/context-query.ts';
import { signOlderTexts } from './features/copies/sign-older-texts.ts';
import { signText } from './features/copies/sign-text.ts';
import { findSimilar } from './features/copies/similar-query.ts';
import { frameRoutes } from './features/frames/frame-routes.ts';
import { importRoutes } from './features/imports/import-routes.ts';
import { findOrCreateOutlet } from './features/outlets/find-or-create-outlet.ts';
import { loadedWordRoutes } from './features/loaded-words/loaded-word-routes.ts';
import { listOutletNames } from './features/outlets/outlet-repository.ts';
import { outletRoutes } from './features/outlets/outlet-routes.ts';
import { questionRoutes } from './features/questions/question-routes.ts';
import { rateRoutes } from './features/rates/rate-routes.ts';
import { reportRoutes } from './features/reports/report-routes.ts';
import { savedViewRoutes } from './features/saved-views/saved-view-routes.ts';
import { findOrCreateSource } from './features/sources/find-or-create-source.ts';
import { sourceRoutes } from './features/sources/source-routes.ts';
import { askSuggester } from './features/suggesters/ask-suggester.ts';
import { listEnabled } from './features/suggesters/suggester-repository.ts';
import { suggesterRoutes } from './features/suggesters/suggester-routes.ts';
import { suggestionRoutes } from './features/suggestions/suggestion-routes.ts';
import { topicRoutes } from './features/topics/topic-routes.ts';
import { invitationRoutes } from './features/invitations/invitation-routes.ts';
import { listLexicon, listRejectedNamings } from './features/lexicon/lexicon-repository.ts';
import { lexiconRoutes } from './features/lexicon/lexicon-routes.ts';
import { memberRoutes } from './features/members/member-routes.ts';
import { verdictRoutes } from './features/verdicts/verdict-routes.ts';
import { presentWorkspace } from './features/workspaces/workspace-presenter.ts';
import { insertWorkspace } from './features/workspaces/workspace-repository.ts';
import { workspaceRoutes } from './features/workspaces/workspace-routes.ts';
import { createAuthenticate } from './platform/auth/authenticate.ts';
import { createAuth } from './platform/auth/better-auth.ts';
import { createSessions } from './platform/auth/sessions.ts';
import type { Database } from './platform/db/client.ts';
import type { Implementation } from './platform/http/implement.ts';
import type { Logger } from './platform/logger.ts';
import { createSeal } from './platform/seal.ts';

export interface Parts {
  readonly database: Database;
  /** The pool under `database`, for what Prisma cannot say. */
  readonly pool: pg.Pool;
  /** Signs sessions. */
  readonly secret: string;
  /** The address people reach this server by, without a trailing slash. */
  readonly publicUrl: string;
  readonly log: Logger;
  readonly isStopping: () => boolean;
  readonly signInsPerMinute?: number;
  /** A team's own suggesters may stand on this machine or in a private network. */
  readonly privateSuggesters: boolean;
}

/** Puts the application together. Features know each other through this file alone. */
export function compose(parts: Parts) {
  const { database, publicUrl } = parts;
  const auth = createAuth(parts);
  const sessions = createSessions(auth, database);
  const claims = { database, findOrCreateSource };
  const asking = {
    database,
    seal: createSeal(parts.secret),
    allowPrivate: parts.privateSuggesters,
  };

  const implementations: Implementation[] = [
    ...accountRoutes({ database, sessions, insertWorkspace, presentWorkspace }),
    ...workspaceRoutes({ database }),
    ...memberRoutes({ database }),
    ...invitationRoutes({
      database,
      publicUrl,
      sessions,
      prepareAccount,
      insertAccount,
      setActiveWorkspace,
    }),
    ...apiKeyRoutes({ database }),
    ...activityRoutes({ database }),
    ...verdictRoutes({ database }),
    ...articleRoutes({
      database,
      findOrCreateOutlet,
      holdClaims,
      followText,
      proposePlacements,
      signText,
    }),
    ...importRoutes({
      knownOutlets: (actor) => listOutletNames(database, actor),
      findSameText: (actor, content) => findContent(database, actor, content),
      findSimilar: (actor, incoming) => findSimilar(database, actor, incoming),
    }),
    ...outletRoutes({ database }),
    ...topicRoutes({ database }),
    ...questionRoutes({ database }),
    ...categoryRoutes({ database }),
    ...frameRoutes({ database }),
    ...sourceRoutes({ database }),
    ...rateRoutes({ database }),
    ...lexiconRoutes({ database }),
    ...claimRoutes(claims),
    ...suggesterRoutes(asking),
    ...suggestionRoutes({
      database,
      listEnabled: (actor) => listEnabled(database, actor),
      askSuggester: (actor, id, text) => askSuggester(asking, actor, id, text),
      tagPassages: (actor, on, passages) => tagPassages(claims, actor, on, passages),
    }),
    ...comparisonRoutes({ database, claimsById, listLexicon, listRejectedNamings }),
    ...agreementRoutes({
      database,
      claimsById,
      readSources: async (actor) => (await readTeamContext(database, actor)).sources,
    }),
    ...reportRoutes({
      database,
      claimsById,
      summarise: (actor, topicId, selection) =>
        readWholeSummary({ database, claimsById }, actor, topicId, { by: 'outlet', ...selection }),
    }),
    ...loadedWordRoutes({ database }),
    ...savedViewRoutes({ database }),
  ];

  return {
    ...parts,
    auth,
    authenticate: createAuthenticate(database, sessions),
    implementations,
    /** Makes texts known that were stored before copies were looked for. */
    signOlderTexts: () => signOlderTexts(database, parts.isStopping),
    /** A fresh one-time link into this server. */
    createSignInLink: () => createSignInLink(database, publicUrl),
  };
}

export type Composition = ReturnType<typeof compose>;
