/** Tells the person at the terminal what is happening, one line at a time. */
export type Say = (line: string) => void;

export const say: Say = (line) => {
  process.stdout.write(`${line}\n`);
};
