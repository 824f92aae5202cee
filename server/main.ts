import { existsSync } from 'node:fs';
import path from 'node:path';
import { createApp } from './app.ts';
import { compose } from './compose.ts';
import { readEnv } from './env.ts';
import { loadDemo } from './features/demo/load-demo.ts';
import { insertWorkspace } from './features/workspaces/workspace-repository.ts';
import { keepHouse } from './platform/housekeeping.ts';
import { projectRoot } from './platform/project-root.ts';
import { runServer, type Application, type Ground } from './platform/run-server.ts';
import { say } from './platform/say.ts';
import { StartError } from './platform/start-error.ts';
import { endLastingWorkers } from './platform/workers/lasting-worker.ts';

process.setSourceMapsEnabled(true);
try {
  await runServer(readEnv(), say, createApplication);
} catch (error) {
  const shown = error instanceof Error && !(error instanceof StartError) ? error.stack : undefined;
  process.stderr.write(`${shown ?? (error instanceof Error ? error.message : String(error))}\n`);
  process.exit(1);
}

async function createApplication(ground: Ground): Promise<Application> {
  const { prisma: database, env, log } = ground;
  const composition = compose({
    ...ground,
    database,
    publicUrl: ground.url,
    privateSuggesters: env.privateSuggesters,
  });
  const client = path.join(projectRoot, 'dist', 'client');
  const app = createApp(composition, {
    // In development there may be none: Vite serves the client.
    clientFolder: existsSync(path.join(client, 'index.html')) ? client : null,
    checkAnswers: env.checkAnswers,
    trustedProxies: env.trustedProxies,
  });
  const endHousekeeping = keepHouse(database, log);
  // Nobody waits for it: until it is through, copies of older texts are found one by one later.
  const signing = composition.signOlderTexts().catch((error: unknown) => {
    log.error({ err: error }, 'older texts could not be signed');
  });
  return {
    handler: (request, response) => void app(request, response),
    prepare: async () => {
      if (!env.demo) return;
      try {
        const loaded = await loadDemo({ database, url: ground.localUrl, insertWorkspace });
        if (loaded) ground.say(`Demo workspace: ${loaded}.`);
      } catch (error) {
        // The demo is no reason to keep people out of their own work.
        log.error({ err: error }, 'the demo could not be loaded');
        ground.say('The demo could not be loaded (why is in the log); everything else works.');
      }
    },
    welcome: `Open ${await composition.createSignInLink()}`,
    close: async () => {
      await Promise.all([endHousekeeping(), signing, endLastingWorkers()]);
    },
  };
}
