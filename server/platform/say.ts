/** Tells the person at the terminal what is happening, one line at a time. */
export type Say = (line: string) => void;

export const say: Say = (line) => {
  process.stdout.write(`${line}\n`);
};

/**
 * A terminal or a pipe that has gone away (`npm start | head`) is no reason to end, nor to fail at
 * saying so for ever: what nobody reads any more is lost, the work goes on until a signal ends it.
 */
export function outliveTheTerminal(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
}
