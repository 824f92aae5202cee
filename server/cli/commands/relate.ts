import { runJsonLines } from '../json-lines/run-json-lines.ts';
import type { Command } from '../command.ts';
import { Misuse } from '../command.ts';
import { answerLine } from '../relate/answer-line.ts';
import { relateLine } from '../relate/relate-line.ts';

const help = `parallax relate < in.jsonl

What two claims are to each other. Reads {"a": claim, "b": claim, "sources"?: …} a line and writes
{"relation", "direction"?, "certainty", "because"} a line, in the same order (docs/formats.md).

  relation   unknown, not comparable, part of, differ, same, compatible
  direction  of "part of": "a in b" or "b in a"
  certainty  certain or possible
  because    the reason, in one sentence

Needs no server and no database. A line that cannot be read is named on stderr; the others go on,
and the exit code is 1.`;

export const relateCommand: Command = {
  summary: 'say what two claims are to each other, JSON lines in and out',
  help,
  run(args) {
    if (args.length > 0) throw new Misuse('relate reads from standard input and takes no words.');
    return runJsonLines(relateLine, (line) => [answerLine(line)]);
  },
};
