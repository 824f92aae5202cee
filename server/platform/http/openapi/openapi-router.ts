import { Router } from 'express';
import type { AnyRoute } from '#contract/route.ts';
import { styleNonce } from '../security-headers.ts';
import { docsPage } from './docs-page.ts';
import { openApiDocument, type OpenApiDocument } from './document.ts';

/** /openapi.json and /docs: made when first asked for, because a start should not wait for them. */
export function openApiRouter(
  routes: Readonly<Record<string, AnyRoute>>,
  publicUrl: string,
): Router {
  let made: OpenApiDocument | undefined;
  const document = () => (made ??= openApiDocument(routes));
  const router = Router();
  router.get('/openapi.json', (_, response) => {
    response.setHeader('Cache-Control', 'no-cache').json(document());
  });
  router.get('/docs', (_, response) => {
    response
      .setHeader('Cache-Control', 'no-store')
      .type('html')
      .send(docsPage(document(), `${publicUrl}/api/v1`, styleNonce(response)));
  });
  return router;
}
