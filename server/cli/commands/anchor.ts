import { z } from 'zod';
import { placeAgain } from '#core/anchoring/place-again.ts';
import type { Placement } from '#core/anchoring/placement.ts';
import { CodePoints } from '#core/text/code-points.ts';
import type { Span } from '#core/text/span.ts';
import { Misuse, type Command } from '../command.ts';
import { runJsonLines } from '../json-lines/run-json-lines.ts';

const revision = z
  .object({
    id: z.union([z.string(), z.number()]),
    old: z.string(),
    new: z.string(),
    anchors: z.array(z.object({ start: z.int(), end: z.int() })),
  })
  .superRefine(({ old, anchors }, context) => {
    const { length } = new CodePoints(old);
    anchors.forEach(({ start, end }, index) => {
      if (start >= 0 && start < end && end <= length) return;
      const message = `${start}–${end} is no passage of the old text, which has ${length} code points.`;
      context.addIssue({ code: 'custom', path: ['anchors', index], message });
    });
  });

export const anchorCommand: Command = {
  summary: 'places passages of a text again on its next version (JSON lines)',
  help: `parallax anchor < in.jsonl > out.jsonl

Finds passages of a text again on another version of it. Needs no database and no server.

In, one a line:
  {"id": …, "old": "…", "new": "…", "anchors": [{"start": 0, "end": 12}, …]}
Out, one a line, the anchors in the same order:
  {"id": …, "anchors": [{"state", "start", "end", "score", "was", "now", "differences"}, …]}

state   exact      the same words in the same place
        moved      the same words elsewhere
        reworded   nearly the same words, and no figure, name or negation differs
        changed    nearly the same words, and a figure, a name or a negation differs
        lost       no longer there; start and end are null
score   share of words in common, 0 to 1
was     for changed: what stood, from the first difference to the last; else null
now     for changed: what stands there now; else null
differences   for changed: each with its kind (figure, name, negation), was and now as
        {"start", "end", "exact"} in the old and in the new text; what was only added or
        removed comes with the words beside it

Offsets count Unicode code points, end exclusive. A line that cannot be read is named on stderr
and left out; the exit code is then 1.`,
  run: async (args) => {
    if (args.length > 0) throw new Misuse(`anchor takes no words: “${args.join(' ')}”.`);
    return await runJsonLines(revision, ({ id, old, new: now, anchors }) => [
      { id, anchors: answers(old, now, anchors) },
    ]);
  },
};

function answers(old: string, now: string, anchors: readonly Span[]) {
  const texts = { old: new CodePoints(old), now: new CodePoints(now) };
  return placeAgain(old, now, anchors).map((placement) => ({
    state: placement.state,
    start: placement.span?.start ?? null,
    end: placement.span?.end ?? null,
    score: placement.score,
    ...wasAndNow(placement, texts),
  }));
}

function wasAndNow({ differences }: Placement, texts: { old: CodePoints; now: CodePoints }) {
  const quoted = (points: CodePoints, span: Span | null) =>
    span && { ...span, exact: points.slice(span.start, span.end) };
  const each = differences.map(({ kind, was, now }) => ({
    kind,
    was: quoted(texts.old, was),
    now: quoted(texts.now, now),
  }));
  return {
    was: across(
      texts.old,
      each.map(({ was }) => was),
    ),
    now: across(
      texts.now,
      each.map(({ now }) => now),
    ),
    differences: each,
  };
}

/** The text from the first of the spans to the last; null where there is none. */
function across(points: CodePoints, spans: readonly (Span | null)[]): string | null {
  const standing = spans.filter((span) => span !== null);
  const start = Math.min(...standing.map((span) => span.start));
  const end = Math.max(...standing.map((span) => span.end));
  return standing.length > 0 ? points.slice(start, end) : null;
}
