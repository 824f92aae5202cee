import type { ClaimContent } from '../../../server/core/claims/claim.ts';
import type { ExpectedClaim } from './expected.ts';

/** Field → right, wrong, or not asked of this claim (null). */
export type Fields = Record<string, boolean | null>;

/** What was proposed for a passage against what an editor wrote on the card. */
export function compareFields(content: Partial<ClaimContent>, expected: ExpectedClaim): Fields {
  const { figure = null, period = null, chain = [], scope } = content;
  const wanted = expected.figure ?? null;
  const [end, wantedEnd] = [chain.at(-1), expected.chain.at(-1)];
  return {
    figure:
      wanted === null
        ? figure === null
        : figure?.value === wanted.value &&
          figure.unit === wanted.unit &&
          figure.qualifier === wanted.qualifier,
    measure: expected.measure ? content.measure === expected.measure : null,
    period: samePeriod(period, expected),
    baseline: expected.baseline ? content.baseline === expected.baseline : null,
    'chain length': chain.length === expected.chain.length,
    source: wantedEnd ? sameName(end?.source, wantedEnd.source) : end === undefined,
    verb: wantedEnd ? end?.verb === wantedEnd.verb : null,
    mode: wantedEnd ? end?.mode === wantedEnd.mode : null,
    actor: asked(scope?.actor, expected.scope?.actor),
    counterpart: asked(scope?.counterpart, expected.scope?.counterpart),
    what: asked(scope?.what, expected.scope?.what),
    stage: asked(scope?.stage, expected.scope?.stage),
    place: asked(scope?.place, expected.scope?.place),
  };
}

/** A day in the month expected is right; nothing where something was expected is not. */
function samePeriod(period: ClaimContent['period'], { period: wanted }: ExpectedClaim): boolean {
  if (!wanted) return period === null;
  return agrees(period?.from, wanted.from) && agrees(period?.to, wanted.to);
}

function agrees(found: string | null | undefined, wanted: string): boolean {
  return Boolean(found) && (wanted.startsWith(found ?? '') || (found ?? '').startsWith(wanted));
}

function asked(found: string | null | undefined, wanted: string | undefined): boolean | null {
  return wanted === undefined ? null : sameName(found, wanted);
}

/** "Blinken" is Antony Blinken, "the State Department" the US State Department. */
function sameName(found: string | null | undefined, wanted: string): boolean {
  if (!found) return false;
  const words = (name: string) =>
    new Set(
      name
        .toLowerCase()
        .replace(/\b(?:the|u\.s\.|us|a|of|unnamed|leaked|top|secret)(?=\s|$)/g, '')
        .replace(/[.'’]/g, '')
        .split(/\s+/u)
        .filter(Boolean),
    );
  const [a, b] = [words(found), words(wanted)];
  const common = [...a].filter((word) => b.has(word)).length;
  return common > 0 && (common === a.size || common === b.size);
}
