import type { Worker } from 'node:worker_threads';
import { answerOf, WorkerFailure, type WorkerLimits } from './run-in-worker.ts';
import { withSeat } from './seats.ts';
import { startWorker } from './start-worker.ts';

/** A thread that nobody asks for this long is ended, with all it remembers. */
const longestIdle = 10 * 60_000;

const all = new Set<LastingWorker>();

/**
 * A thread that is kept between jobs for what it remembers of them. It is asked one thing at a
 * time; the others wait. When it dies, whoever waits for its answer is told why, and the next
 * question starts another one, which remembers nothing.
 */
export class LastingWorker {
  private thread: Promise<Worker> | null = null;
  private last: Promise<unknown> = Promise.resolve();
  private idle: NodeJS.Timeout | undefined;
  private ended = false;
  private readonly file: string;
  private readonly limits: WorkerLimits;

  /** @param file as for `startWorker`; posts one answer to every message. */
  constructor(file: string, limits: WorkerLimits) {
    this.file = file;
    this.limits = limits;
    all.add(this);
  }

  ask(question: unknown): Promise<unknown> {
    const answer = this.last.then(() => withSeat(() => this.answer(question)));
    this.last = answer.catch(() => undefined);
    return answer;
  }

  /** For good: whoever waits is told that it ended. */
  async end(): Promise<void> {
    this.ended = true;
    all.delete(this);
    await this.drop();
  }

  private async answer(question: unknown): Promise<unknown> {
    clearTimeout(this.idle);
    const worker = await this.running();
    try {
      worker.ref();
      worker.postMessage(question);
      const answer = await answerOf(worker, this.limits.deadline);
      // A thread that waits keeps no process from ending.
      worker.unref();
      this.idle = setTimeout(() => void this.drop(), longestIdle).unref();
      return answer;
    } catch (error) {
      await this.drop();
      throw this.ended ? new WorkerFailure('ended', error) : error;
    }
  }

  private running(): Promise<Worker> {
    if (this.ended) throw new WorkerFailure('ended');
    this.thread ??= startWorker(this.file, this.limits.heapMegabytes);
    return this.thread;
  }

  private async drop(): Promise<void> {
    clearTimeout(this.idle);
    const thread = this.thread;
    this.thread = null;
    await thread?.then(
      (worker) => worker.terminate(),
      () => undefined,
    );
  }
}

/** When the server stops: what is still being worked out is given up. */
export async function endLastingWorkers(): Promise<void> {
  await Promise.all([...all].map((worker) => worker.end()));
}
