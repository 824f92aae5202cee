import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { Minhash } from 'minhash';
import { z } from 'zod';
import { findCopies } from '../../server/core/duplicates/find-copies.ts';
import { readLines } from './read-lines.ts';
import type { Row } from './row.ts';
import { runScorer } from './run-scorer.ts';

const document = z.object({ id: z.string(), text: z.string() });
type Document = z.infer<typeof document>;
const pair = z.object({ a: z.string(), b: z.string() });
type Pair = z.infer<typeof pair>;

const scores = z.object({
  P: z.number(),
  R: z.number(),
  F1: z.number(),
  kinds: z.record(z.string(), z.object({ n: z.number(), ok: z.number() })),
});
const many = z.object({
  seconds: z.number(),
  processor: z.number(),
  megabytes: z.number(),
  copies: z.number(),
  wrong: z.number(),
});

/** Says of a pair whether it is one text, having seen all documents. */
type Finder = (documents: readonly Document[]) => (pair: Pair) => boolean;

const finders: Record<'ours' | 'minhash' | '3-gram containment', Finder> = {
  ours: (documents) => {
    const found = findCopies(documents).pairs.map(({ a, b }) => keyOf(a, b));
    const keys = new Set(found);
    return ({ a, b }) => keys.has(keyOf(a, b));
  },
  // 128 permutations, its default; half of both texts together.
  minhash: (documents) => {
    const hashes = new Map(documents.map(({ id, text }) => [id, minhashOf(text)]));
    return ({ a, b }) => {
      const [one, other] = [hashes.get(a), hashes.get(b)];
      return one !== undefined && other !== undefined && one.jaccard(other) >= 0.5;
    };
  },
  // The floor: every pair by itself, which is quadratic for a corpus.
  '3-gram containment': (documents) => {
    const grams = new Map(documents.map(({ id, text }) => [id, gramsOf(text)]));
    return ({ a, b }) => {
      const [one, other] = [grams.get(a) ?? new Set(), grams.get(b) ?? new Set()];
      const shared = [...one].filter((gram) => other.has(gram)).length;
      return shared / Math.max(1, Math.min(one.size, other.size)) >= 0.5;
    };
  },
};

export function evaluateDuplicates(shared: string): Promise<Row[]> {
  const folder = path.join(shared, 'data/duplicates');
  const documents = readLines(path.join(folder, 'docs.jsonl'), document);
  const pairs = readLines(path.join(folder, 'pairs.jsonl'), pair);
  const judge = (finder: Finder) => {
    const began = performance.now();
    const isCopy = finder(documents);
    const answers = pairs.map((each) => ({ a: each.a, b: each.b, dup: isCopy(each) }));
    const seconds = (performance.now() - began) / 1000;
    const scorer = path.join(shared, 'eval/score_duplicates.mjs');
    const printed = runScorer(scorer, [path.join(folder, 'pairs.jsonl'), 'pred'], answers);
    const score = scores.parse(JSON.parse(printed));
    const event = score.kinds['same-event-other-outlet'] ?? { n: 0, ok: 0 };
    return { ...score, folded: event.n - event.ok, speed: documents.length / seconds };
  };
  const ours = judge(finders.ours);
  const peers = { minhash: judge(finders.minhash), '3-gram': judge(finders['3-gram containment']) };
  const row = (measure: string, of: (score: typeof ours) => number, aim: string | null): Row => ({
    set: 'duplicates/pairs.jsonl',
    measure,
    ours: of(ours),
    peers: { minhash: of(peers.minhash), '3-gram containment': of(peers['3-gram']) },
    aim,
  });
  return Promise.resolve([
    row('F1 %', ({ F1 }) => F1, '≥ 99.9'),
    row('precision %', ({ P }) => P, null),
    row('recall %', ({ R }) => R, null),
    row('other outlets on the same event folded', ({ folded }) => folded, '0'),
    row('documents a second', ({ speed }) => speed, null),
    ...manyDocuments(),
  ]);
}

function manyDocuments(): Row[] {
  const script = path.join(import.meta.dirname, 'duplicates/many-documents.ts');
  const words = ['--import', 'tsx', script, '100000'];
  const found = many.parse(JSON.parse(execFileSync(process.execPath, words, { encoding: 'utf8' })));
  const set = '100,000 generated documents, 10,000 of them copies';
  const row = (measure: string, ours: number, aim: string | null): Row => ({
    set,
    measure,
    ours,
    peers: {},
    aim,
  });
  return [
    row('seconds', found.seconds, '< 60'),
    row('seconds of the processor', found.processor, null),
    row('peak memory, MB', found.megabytes, '< 2,000'),
    row('copies found', found.copies, null),
    row('others taken for copies', found.wrong, '0'),
  ];
}

function keyOf(a: string, b: string): string {
  return [a, b].sort().join('\u0001');
}

function gramsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`));
}

function minhashOf(text: string): Minhash {
  const hash = new Minhash();
  for (const gram of gramsOf(text)) hash.update(gram);
  return hash;
}
