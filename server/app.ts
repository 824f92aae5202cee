import express, { type Express } from 'express';
import { routes } from '#contract/routes.ts';
import type { Composition } from './compose.ts';
import { authRouter } from './platform/auth/auth-handler.ts';
import { authPath } from './platform/auth/better-auth.ts';
import { notFound } from './platform/domain-error.ts';
import { apiRouter } from './platform/http/api-router.ts';
import { clientFiles } from './platform/http/client-files.ts';
import { answerHealth, answerReady } from './platform/http/health.ts';
import { openApiRouter } from './platform/http/openapi/openapi-router.ts';
import { answerProblem } from './platform/http/problem.ts';
import { trackRequests } from './platform/http/request-context.ts';
import { securityHeaders } from './platform/http/security-headers.ts';

export interface AppOptions {
  /** The built client; null where something else serves it. */
  clientFolder: string | null;
  /** Holds every answer against the contract; costs time, so in development and tests only. */
  checkAnswers: boolean;
  /** How many proxies of ours stand before this server and name the address they serve. */
  trustedProxies?: number;
}

/** The whole web server: API, accounts, health, and the client's files. */
export function createApp(composition: Composition, options: AppOptions): Express {
  const { log, publicUrl } = composition;
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  app.set('query parser', 'simple');
  app.set('trust proxy', options.trustedProxies ?? 0);

  app.use(trackRequests(log), securityHeaders(publicUrl));
  app.get('/health', answerHealth);
  app.get('/ready', answerReady(composition));
  app.use(authPath, authRouter(composition.auth, publicUrl));
  app.use('/api/v1', apiRouter({ ...composition, checkAnswers: options.checkAnswers }));
  app.use('/api', openApiRouter(routes, publicUrl));
  app.use('/api', () => {
    throw notFound();
  });
  if (options.clientFolder !== null) app.use(clientFiles(options.clientFolder));
  app.use(() => {
    throw notFound();
  });
  app.use(answerProblem);
  return app;
}
