import { z } from 'zod';
import { defaultCategories } from '#core/claims/category.ts';
import type { Attribution } from '#core/extraction/attribution.ts';
import { extract } from '#core/extraction/extract.ts';
import { suggest } from '#core/extraction/suggestions/suggest.ts';
import type { Figure } from '#core/figures/figure.ts';
import { isPartialDate, precisionOf } from '#core/figures/partial-date.ts';
import type { Period } from '#core/figures/period.ts';
import { CodePoints } from '#core/text/code-points.ts';
import type { Range } from '#core/text/range.ts';
import type { Span } from '#core/text/span.ts';
import { Misuse, type Command } from '../command.ts';
import { runJsonLines } from '../json-lines/run-json-lines.ts';

const article = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  published: z
    .string()
    .refine(isPartialDate, 'it is no date such as 2021, 2021-05 or 2021-05-06.')
    .nullish(),
  language: z.string().nullish(),
});

export const extractCommand: Command = {
  summary: 'finds figures, periods, attributions and claims in texts (JSON lines)',
  help: `parallax extract < in.jsonl > out.jsonl

Reads what articles claim, and who is made to say it. Needs no database and no server.

In, one a line; published and language may be left out:
  {"id": …, "text": "…", "published": "2021-05-06", "language": "en"}
Out, one a line:
  {"id": …, "figures": […], "periods": […], "attributions": […], "hedges": […], "suggestions": […]}

figures       {"start", "end", "low", "high", "lowIncluded", "highIncluded", "unit", "qualifier",
              "change", "asPrinted", "value"}; an open bound is null. Numbers are JSON numbers, or
              text where a JSON number would lose digits. unit is an ISO 4217 code, persons, percent,
              percentage points, a UCUM code, or items:<noun>
periods       {"start", "end", "from", "to", "fromPrecision", "toPrecision", "asPrinted", "implied",
              "needs"}; relative words are counted from published; without it they stay null, and
              needs says what is missing
attributions  {"content", "source", "cue", "chain", "known", "implied"}; the first three are lists
              of [start, end], since a quotation may be broken up. chain runs from the outlet
              towards the origin: {"source", "verb", "mode", "occasion": {"venue", "said"}}, mode is
              direct, indirect or mixed. known holds what is printed: {"speaker", "verb",
              "verbClass", "mode"}; implied what is inferred: {"speaker"} is who “he” most likely is
hedges        [start, end] of words such as “reportedly”
suggestions   {"start", "end", "category", "score", "because", "content"}: passages worth tagging, in
              order of the text, by the keys of the codebook a new workspace starts with. score
              ranks them (0–1), because says why each was offered, content is what would fill its
              card: figure, measure, period, scope, chain, hedges. No two overlap. English only

language is en (read so where it is left out) or fr.
Offsets count Unicode code points, end exclusive. A line that cannot be read is named on stderr
and left out; the exit code is then 1.`,
  run: async (args) => {
    if (args.length > 0) throw new Misuse(`extract takes no words: “${args.join(' ')}”.`);
    return await runJsonLines(article, ({ id, text, published, language }) => {
      const points = new CodePoints(text);
      const found = extract(text, { published: published ?? null, language });
      return [
        {
          id,
          figures: found.figures.map(figureLine),
          periods: found.periods.map(periodLine),
          attributions: found.attributions.map((one) => attributionLine(points, one)),
          hedges: found.hedges.map(({ start, end }) => [start, end]),
          suggestions: suggest(text, {
            published: published ?? null,
            language,
            categories: defaultCategories,
            ...found,
          }).map(({ span, category, score, because, content }) => ({
            ...span,
            category,
            score: Number(score.toFixed(3)),
            because,
            content,
          })),
        },
      ];
    });
  },
};

function figureLine({ start, end, low, high, value, ...rest }: Figure & Span) {
  return {
    start,
    end,
    low: toNumber(low),
    high: toNumber(high),
    value: toNumber(value),
    ...rest,
  };
}

/** A JSON number, unless it would lose digits. */
function toNumber(decimal: string | null): number | string | null {
  if (decimal === null) return null;
  const number = Number(decimal);
  const exact = Number.isSafeInteger(number) || String(number) === decimal;
  return exact ? number : decimal;
}

function periodLine({ start, end, from, to, asPrinted, implied, needs }: Period & Span) {
  return {
    start,
    end,
    from,
    to,
    fromPrecision: from && precisionOf(from),
    toPrecision: to && precisionOf(to),
    asPrinted,
    implied,
    needs,
  };
}

function attributionLine(points: CodePoints, one: Attribution) {
  const spans = (ranges: readonly Range[]) =>
    ranges.map((range) => {
      const { start, end } = points.toSpan(range);
      return [start, end];
    });
  const { content, source, cue, chain, known, implied } = one;
  return { content: spans(content), source: spans(source), cue: spans(cue), chain, known, implied };
}
