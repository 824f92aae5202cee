import { readdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { Failure } from './failure.mjs';
import { root } from './root.mjs';

/**
 * server/main.ts → main.js, server/cli/main.ts → cli.js, and each x.worker.ts → x.worker.js. Packages stay outside, in node_modules.
 */
export async function bundleServer(outdir) {
  try {
    await build({
      absWorkingDir: root,
      entryPoints: [
        { in: 'server/main.ts', out: 'main' },
        { in: 'server/cli/main.ts', out: 'cli' },
        ...workers().map((file) => ({ in: file, out: path.basename(file, '.ts') })),
      ],
      outdir,
      bundle: true,
      splitting: true,
      platform: 'node',
      target: 'node20',
      format: 'esm',
      packages: 'external',
      sourcemap: true,
      sourcesContent: false,
      logLevel: 'silent',
    });
  } catch (error) {
    throw new Failure(error.message);
  }
}

function workers() {
  return readdirSync(path.join(root, 'server'), { recursive: true })
    .filter((file) => file.endsWith('.worker.ts'))
    .map((file) => `server/${file}`);
}
