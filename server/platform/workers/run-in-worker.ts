import type { Worker } from 'node:worker_threads';
import { withSeat } from './seats.ts';
import { startWorker } from './start-worker.ts';

export interface WorkerLimits {
  /** Milliseconds from start to answer. */
  deadline: number;
  /** What its objects and strings may take. */
  heapMegabytes: number;
}

/**
 * Why a worker gave no answer: it took too much, or the server stops ('ended'), or it failed, which
 * is a mistake of ours.
 */
export class WorkerFailure extends Error {
  override readonly name = 'WorkerFailure';

  constructor(
    readonly reason: 'deadline' | 'memory' | 'crash' | 'ended',
    cause?: unknown,
  ) {
    super(`The worker ended by ${reason}`, { cause });
  }
}

/**
 * Lets hostile input do its worst in a thread that is ended when it takes too long or too much.
 * Every job has a thread of its own, so that nothing of one is left for the next. The thread finds
 * the input as `workerData` and posts one answer.
 * @param file as for `startWorker`
 */
export async function runInWorker(
  file: string,
  input: unknown,
  limits: WorkerLimits,
): Promise<unknown> {
  return withSeat(async () => {
    const worker = await startWorker(file, limits.heapMegabytes, input);
    try {
      return await answerOf(worker, limits.deadline);
    } finally {
      await worker.terminate();
    }
  });
}

/** The thread's next message, or why there is none. */
export async function answerOf(worker: Worker, deadline: number): Promise<unknown> {
  let end: (() => void) | undefined;
  try {
    return await new Promise<unknown>((resolve, reject) => {
      const timer = setTimeout(() => reject(new WorkerFailure('deadline')), deadline);
      const fail = (error: NodeJS.ErrnoException) => {
        const outOfMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
        reject(new WorkerFailure(outOfMemory ? 'memory' : 'crash', error));
      };
      const exit = () => reject(new WorkerFailure('crash'));
      worker.on('message', resolve).on('error', fail).on('exit', exit);
      end = () => {
        clearTimeout(timer);
        worker.off('message', resolve).off('error', fail).off('exit', exit);
      };
    });
  } finally {
    end?.();
  }
}
