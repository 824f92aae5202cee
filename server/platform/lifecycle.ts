import type { Say } from './say.ts';

/** A terminal and npm may both pass on one Ctrl-C: signals this close together are one. */
const sameSignal = 1_000;

interface Part {
  /** Ends the part in good order. */
  readonly stop?: () => Promise<void> | void;
  /** Ends it at once, without waiting; for what would outlive this process. */
  readonly kill?: () => void;
}

/** What runs, in the order it was started, and how all of it ends. */
export class Lifecycle {
  readonly #parts: Part[] = [];
  #stopping: Promise<void> | undefined;

  get isStopping(): boolean {
    return this.#stopping !== undefined;
  }

  add(part: Part): void {
    this.#parts.push(part);
  }

  /** Stops every part, the last one first. Calling it again waits for the same stop. */
  stop(): Promise<void> {
    this.#stopping ??= this.#stopAll();
    return this.#stopping;
  }

  /** The first signal stops in good order and exits with 0, a second one ends everything at once. */
  obeySignals(say: Say): void {
    let first: number | undefined;
    const obey = (signal: NodeJS.Signals) => {
      if (first === undefined) {
        first = Date.now();
        say('Stopping: open requests are being finished. Once more to stop at once.');
        void this.#stopAndExit(0, say);
      } else if (Date.now() - first > sameSignal) {
        say(`Stopped at once (${signal}).`);
        for (const part of this.#parts) part.kill?.();
        process.exit(1);
      }
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, obey);
  }

  /** A mistake of ours that nothing caught: the state is unknown, so it ends, but in good order. */
  obeyCrashes(log: (error: unknown) => void, say: Say): void {
    process.on('uncaughtException', (error) => {
      // Stopping may fail in its turn: the first mistake is the one to know of.
      if (!this.isStopping) log(error);
      void this.#stopAndExit(1, say);
    });
  }

  async #stopAndExit(code: number, say: Say): Promise<void> {
    try {
      await this.stop();
      process.exit(code);
    } catch (error) {
      say(String(error));
      process.exit(1);
    }
  }

  async #stopAll(): Promise<void> {
    const failures: unknown[] = [];
    for (const part of this.#parts.toReversed()) {
      try {
        await part.stop?.();
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, failures.map(String).join('; '));
  }
}
