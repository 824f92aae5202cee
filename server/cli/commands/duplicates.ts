import { z } from 'zod';
import { CopyFinder } from '#core/duplicates/find-copies.ts';
import { Misuse, type Command } from '../command.ts';
import { runJsonLines } from '../json-lines/run-json-lines.ts';

const document = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });

export const duplicatesCommand: Command = {
  summary: 'finds articles that carry the same text (JSON lines)',
  help: `parallax duplicates < in.jsonl > out.jsonl

Finds articles that carry the same text, such as copies of one agency report: whole, cut, framed
or lightly edited. Needs no database and no server.

In, one a line:
  {"id": …, "text": "…"}
Out, when all is read: first one line a pair, in the order of the input,
  {"a": "id", "b": "id", "containment": 0.93}
then one line a cluster of articles that pairs join,
  {"cluster": ["id", "id", …]}

containment   share of the shorter text's runs of three words that the longer one has too; pairs
        below 0.5 are left out. Texts of fewer than ten words count only where they are the same.
        A text in more than 48 copies is paired with the shortest 48 of them: its cluster is
        whole, the list of its pairs is not.

A line that cannot be read is named on stderr and left out; the exit code is then 1.`,
  run: async (args) => {
    if (args.length > 0) throw new Misuse(`duplicates takes no words: “${args.join(' ')}”.`);
    const finder = new CopyFinder();
    const keep = ({ id, text }: z.infer<typeof document>) => {
      finder.add(String(id), text);
      return [];
    };
    return await runJsonLines(document, keep, { atEnd: () => lines(finder) });
  },
};

function* lines(finder: CopyFinder): Generator {
  const { pairs, clusters } = finder.copies();
  for (const { a, b, containment } of pairs) {
    yield { a, b, containment: Math.round(containment * 10_000) / 10_000 };
  }
  for (const cluster of clusters) yield { cluster };
}
