/** One word after `parallax`. */
export interface Command {
  summary: string;
  help: string;
  /** Resolves to the exit code. */
  run(args: string[]): Promise<number>;
}

/** The words of the command line do not fit together; the message says which. */
export class Misuse extends Error {}
