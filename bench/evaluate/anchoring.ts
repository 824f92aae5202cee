import path from 'node:path';
import search from 'approx-string-match';
import { z } from 'zod';
import { placeAgain } from '../../server/core/anchoring/place-again.ts';
import { CodePoints } from '../../server/core/text/code-points.ts';
import { percentile } from '../support/percentile.ts';
import { readLines } from './read-lines.ts';
import type { Row } from './row.ts';
import { runScorer } from './run-scorer.ts';

const set = 'anchoring/wikipedia-revisions.jsonl';

const document = z.object({
  id: z.string(),
  old: z.string(),
  new: z.string(),
  anchors: z.array(
    z.object({
      start: z.number(),
      end: z.number(),
      exact: z.string(),
      prefix: z.string(),
      suffix: z.string(),
      kind: z.string(),
    }),
  ),
});
type Document = z.infer<typeof document>;
type Place = readonly [start: number, end: number] | null;

const scores = z.record(z.string(), z.object({ n: z.number(), 'J80%': z.number() }));

/** Places the same passages by our engine and as Hypothesis does, each after one warm-up. */
export function evaluateAnchoring(shared: string): Promise<Row[]> {
  const documents = readLines(path.join(shared, 'data', set), document);
  const judge = (place: (document: Document) => Place[]) => {
    documents.slice(0, 60).forEach(place);
    const times: number[] = [];
    const answers = documents.map((each) => {
      const began = performance.now();
      const spans = place(each);
      times.push((performance.now() - began) / Math.max(1, each.anchors.length));
      return { id: each.id, spans };
    });
    const scorer = path.join(shared, 'eval/score_anchoring.mjs');
    const gold = path.join(shared, 'data', set);
    return {
      kinds: scores.parse(JSON.parse(runScorer(scorer, [gold, 'pred'], answers))),
      p95: percentile(times, 0.95),
      median: percentile(times, 0.5),
    };
  };
  const ours = judge(byUs);
  const theirs = judge(asHypothesis);
  const peer = 'approx-string-match';
  const row = (measure: string, mine: number, other: number, aim: string | null): Row => ({
    set,
    measure,
    ours: mine,
    peers: { [peer]: other },
    aim,
  });
  const aims: Record<string, string> = { edited: '≥ 93', deleted: '≥ 95' };
  return Promise.resolve([
    ...Object.keys(ours.kinds).map((kind) =>
      row(
        kind === 'deleted' ? 'deleted, left unplaced %' : `${kind}, overlap ≥ 0.8 %`,
        ours.kinds[kind]?.['J80%'] ?? 0,
        theirs.kinds[kind]?.['J80%'] ?? 0,
        aims[kind] ?? null,
      ),
    ),
    row('µs a passage, median', ours.median * 1000, theirs.median * 1000, null),
    row('µs a passage, 95th percentile', ours.p95 * 1000, theirs.p95 * 1000, null),
  ]);
}

function byUs({ old, new: now, anchors }: Document): Place[] {
  return placeAgain(old, now, anchors).map(({ span }) => span && [span.start, span.end]);
}

/**
 * As `match-quote.ts` of Hypothesis does: every match with at most half its letters edited, up to
 * 256, weighed 50 to the quote, 20 each to prefix and suffix, 2 to the place.
 */
function asHypothesis({ new: now, anchors }: Document): Place[] {
  const points = new CodePoints(now);
  return anchors.map((anchor) => {
    const matches = matchesOf(now, anchor.exact, Math.min(256, anchor.exact.length / 2));
    const scored = matches.map(({ start, end, errors }) => {
      const share = (part: string, text: string) =>
        part === ''
          ? 1
          : 1 - (matchesOf(text, part, part.length)[0]?.errors ?? part.length) / part.length;
      const before = now.slice(Math.max(0, start - anchor.prefix.length), start);
      const after = now.slice(end, end + anchor.suffix.length);
      const near = 1 - Math.abs(start - anchor.start) / now.length;
      const quote = 1 - errors / anchor.exact.length;
      const total =
        50 * quote + 20 * share(anchor.prefix, before) + 20 * share(anchor.suffix, after);
      return { start, end, score: total + 2 * near };
    });
    const [best] = scored.sort((a, b) => b.score - a.score);
    if (!best) return null;
    const span = points.toSpan({ from: best.start, to: best.end });
    return [span.start, span.end];
  });
}

function matchesOf(text: string, pattern: string, errors: number) {
  const exact: { start: number; end: number; errors: number }[] = [];
  for (let at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1)) {
    exact.push({ start: at, end: at + pattern.length, errors: 0 });
  }
  return exact.length > 0 ? exact : search(text, pattern, errors);
}
