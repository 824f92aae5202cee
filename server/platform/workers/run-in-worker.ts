import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

export interface WorkerLimits {
  /** Milliseconds from start to answer. */
  deadline: number;
  /** What its objects and strings may take. */
  heapMegabytes: number;
}

/** Why a worker gave no answer: it was ended, or it failed, which is a mistake of ours. */
export class WorkerFailure extends Error {
  override readonly name = 'WorkerFailure';

  constructor(
    readonly reason: 'deadline' | 'memory' | 'crash',
    cause?: unknown,
  ) {
    super(`The worker ended by ${reason}`, { cause });
  }
}

/**
 * Lets hostile input do its worst in a thread that is ended when it takes too long or too much.
 * Every job has a thread of its own, so that nothing of one is left for the next. The thread finds
 * the input as `workerData` and posts one answer.
 * @param file "x.worker.ts" of this folder; the bundle has it as "x.worker.js" beside itself
 */
export async function runInWorker(
  file: string,
  input: unknown,
  limits: WorkerLimits,
): Promise<unknown> {
  await takeSeat();
  try {
    const worker = await startWorker(file, input, limits.heapMegabytes);
    return await answerOf(worker, limits.deadline);
  } finally {
    leaveSeat();
  }
}

async function answerOf(worker: Worker, deadline: number): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<unknown>((resolve, reject) => {
      timer = setTimeout(() => reject(new WorkerFailure('deadline')), deadline);
      worker.once('message', resolve);
      worker.once('error', (error: NodeJS.ErrnoException) => {
        const outOfMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
        reject(new WorkerFailure(outOfMemory ? 'memory' : 'crash', error));
      });
      worker.once('exit', () => reject(new WorkerFailure('crash')));
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

async function startWorker(file: string, input: unknown, heapMegabytes: number): Promise<Worker> {
  const isSource = import.meta.filename.endsWith('.ts');
  const bundled = path.join(import.meta.dirname, file.replace(/\.ts$/, '.js'));
  return new Worker(isSource ? await bundleSource(file) : pathToFileURL(bundled), {
    eval: isSource,
    workerData: input,
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: 32 },
    // What hostile input makes it print is not for our terminal.
    stderr: true,
    stdout: true,
  });
}

const bundles = new Map<string, Promise<string>>();

/** In development and tests there is no bundle on disk, and a thread runs no TypeScript. */
function bundleSource(file: string): Promise<string> {
  const known = bundles.get(file);
  if (known) return known;
  const made = import('esbuild').then(async ({ build }) => {
    const { outputFiles } = await build({
      entryPoints: [path.join(import.meta.dirname, file)],
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

/** At most so many at once: the others wait, so that the server keeps a processor to itself. */
const seats = 2;
let taken = 0;
const waiting: (() => void)[] = [];

async function takeSeat(): Promise<void> {
  if (taken < seats) taken += 1;
  else await new Promise<void>((resolve) => waiting.push(resolve));
}

/** The seat passes to whoever waits longest. */
function leaveSeat(): void {
  const next = waiting.shift();
  if (next) next();
  else taken -= 1;
}
