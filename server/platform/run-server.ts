import { rmSync, writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import path from 'node:path';
import type pg from 'pg';
import type { Env } from '../env.ts';
import { makeDataFolder } from './data-folder.ts';
import { openDatabase, type Database } from './db/client.ts';
import { migrate } from './db/migrate.ts';
import { provideDatabase } from './db/provide-database.ts';
import { createFrontDoor } from './http/front-door.ts';
import { Lifecycle } from './lifecycle.ts';
import { createLogger, type Logger } from './logger.ts';
import { projectRoot } from './project-root.ts';
import { outliveTheTerminal, type Say } from './say.ts';
import { loadSecret } from './secret.ts';

/** What the application stands on. */
export interface Ground {
  readonly env: Env;
  readonly prisma: Database;
  /** The pool under `prisma`, for what Prisma cannot say. */
  readonly pool: pg.Pool;
  /** Signs sessions. */
  readonly secret: string;
  /** The address people reach this server by, without a trailing slash. */
  readonly url: string;
  /** The same server as this machine itself reaches it, past every proxy. */
  readonly localUrl: string;
  readonly log: Logger;
  readonly say: Say;
  /** True once the server takes no new work: `/ready` then answers 503. */
  readonly isStopping: () => boolean;
}

export interface Application {
  readonly handler: RequestListener;
  /** Done once the server answers, before anybody is told where. */
  readonly prepare?: () => Promise<void>;
  /** What the terminal says when everything stands: where to open it. */
  readonly welcome: string;
  /** Ends what the application itself keeps running, such as workers. */
  readonly close?: () => Promise<void>;
}

/** Starts everything in order, and sees to it that all of it ends when a signal says so. */
export async function runServer(
  env: Env,
  say: Say,
  createApplication: (ground: Ground) => Promise<Application>,
): Promise<void> {
  outliveTheTerminal();
  const lifecycle = new Lifecycle();
  lifecycle.obeySignals(say);
  try {
    await start(env, say, lifecycle, createApplication);
  } catch (error) {
    // A signal during the start makes it fail where it stands: that is no failure.
    const wasAskedTo = lifecycle.isStopping;
    await lifecycle.stop();
    if (!wasAskedTo) throw error;
  }
}

async function start(
  env: Env,
  say: Say,
  lifecycle: Lifecycle,
  createApplication: (ground: Ground) => Promise<Application>,
): Promise<void> {
  makeDataFolder(env.dataFolder);
  const log = createLogger(env);
  lifecycle.obeyCrashes((error) => {
    log.fatal({ err: error }, 'unexpected error');
    say(`An unexpected error ends the server (${String(error)}). More in ${env.logFile}`);
  }, say);
  const door = await createFrontDoor(env);
  const connectionString = await provideDatabase(env, lifecycle, say);
  const applied = await migrate(connectionString, path.join(projectRoot, 'prisma', 'migrations'));
  if (applied.length > 0) say(`Database: ${applied.length} migration(s) applied.`);

  const { prisma, pool, close } = openDatabase({
    connectionString,
    onConnectionLost: (error) => log.warn({ error: error.message }, 'database connection lost'),
  });
  lifecycle.add({ stop: close });
  const secret = loadSecret(env);

  const isStopping = () => lifecycle.isStopping;
  const { url, localUrl } = door;
  const ground = { env, prisma, pool, secret, url, localUrl, log, say, isStopping };
  const application = await createApplication(ground);
  if (application.close) lifecycle.add({ stop: application.close });
  lifecycle.add({ stop: door.close });
  door.open(application.handler);
  lifecycle.add(publishAddress(env.dataFolder, localUrl));
  await application.prepare?.();
  if (!lifecycle.isStopping) say(application.welcome);
}

/** Tells the command line where this server is, for as long as it is there. */
function publishAddress(dataFolder: string, url: string) {
  const file = path.join(dataFolder, 'server.json');
  writeFileSync(file, `${JSON.stringify({ pid: process.pid, url })}\n`, { mode: 0o600 });
  const withdraw = () => rmSync(file, { force: true });
  return { stop: withdraw, kill: withdraw };
}
