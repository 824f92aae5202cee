import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

/**
 * A thread that finds `input` as its `workerData`.
 * @param file "x.worker.ts" of this folder or with its whole path; the bundle has every worker as
 * "x.worker.js" beside itself
 */
export async function startWorker(
  file: string,
  heapMegabytes: number,
  input?: unknown,
): Promise<Worker> {
  const isSource = import.meta.filename.endsWith('.ts');
  const bundled = path.resolve(import.meta.dirname, file).replace(/\.ts$/, '.js');
  const worker = new Worker(isSource ? await bundleSource(file) : pathToFileURL(bundled), {
    eval: isSource,
    workerData: input,
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: 32 },
    // What hostile input makes it print is not for our terminal.
    stderr: true,
    stdout: true,
  });
  // Whoever waits for an answer hears of it; where nobody does, it must not end the server.
  return worker.on('error', () => undefined);
}

const bundles = new Map<string, Promise<string>>();

/** In development and tests there is no bundle on disk, and a thread runs no TypeScript. */
function bundleSource(file: string): Promise<string> {
  const known = bundles.get(file);
  if (known) return known;
  const made = import('esbuild').then(async ({ build }) => {
    const { outputFiles } = await build({
      entryPoints: [path.resolve(import.meta.dirname, file)],
      bundle: true,
      write: false,
      platform: 'node',
      format: 'cjs',
      logLevel: 'silent',
    });
    return outputFiles[0]?.text ?? '';
  });
  bundles.set(file, made);
  return made;
}
