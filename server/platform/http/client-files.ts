import { readFileSync } from 'node:fs';
import path from 'node:path';
import express, { Router, type Response } from 'express';
import { notFound } from '../domain-error.ts';
import { styleNonce } from './security-headers.ts';

/**
 * The built client. Assets carry a hash in their name and never change; every other address is the
 * client's own, and gets the page with a nonce for its styles where it says __CSP_NONCE__.
 */
export function clientFiles(folder: string): Router {
  const page = readFileSync(path.join(folder, 'index.html'), 'utf8');
  const router = Router();
  const assets = { index: false, immutable: true, maxAge: '1y' };
  router.use('/assets', express.static(path.join(folder, 'assets'), assets), () => {
    throw notFound();
  });
  router.use(express.static(folder, { index: false, maxAge: '1h' }));
  router.get('/{*path}', (_, response) => sendPage(response, page));
  return router;
}

function sendPage(response: Response, page: string): void {
  response
    .setHeader('Cache-Control', 'no-store')
    .type('html')
    .send(page.replaceAll('__CSP_NONCE__', styleNonce(response)));
}
