import type { Scope } from '../../claims/claim.ts';
import { apart, assumed, equal, unknown, type Dimension } from './dimension.ts';
import { stageWords } from './locales/en.ts';
import type { RelatedClaim, RelationContext } from './relation.ts';
import type { SourceNames } from './source-names.ts';
import { comparePlaces, compareThings, type Containment } from './words.ts';

/** Who acts, to whom, what is counted and where, in the order in which it is told. */
export function compareScopes(
  a: RelatedClaim,
  b: RelatedClaim,
  { sources }: RelationContext,
): Dimension[] {
  return [
    compareWhat(a, b),
    compareActors(a.scope.actor, b.scope.actor, sources),
    compareCounterparts(a.scope, b.scope, sources),
    comparePlace(a.scope, b.scope),
  ];
}

/** Where both leave it open, their question says what is counted. */
function compareWhat(a: RelatedClaim, b: RelatedClaim): Dimension {
  const [thingA, thingB] = [a.scope.what, b.scope.what];
  if (thingA === null && thingB === null) {
    const elsewhere =
      a.questionId !== b.questionId && a.questionId !== null && b.questionId !== null;
    return elsewhere ? apart('they answer different questions') : equal;
  }
  if (thingA === null || thingB === null) {
    return unknown(`what ${whoOf(thingA)} counts is missing`);
  }
  return fromContainment(
    compareThings(thingA, thingB),
    `different things are counted, ${thingA} and ${thingB}`,
    (part, whole) => `${part} is a part of ${whole}`,
    [thingA, thingB],
  );
}

/** The actor of a figure, or the one an answer is given for. */
export function compareActors(a: string | null, b: string | null, sources: SourceNames): Dimension {
  if (a === null && b === null) return equal;
  if (a === null || b === null) return unknown(`the actor of ${whoOf(a)} is missing`);
  return fromContainment(
    compareBodies(a, b, sources),
    `the actors differ, ${a} and ${b}`,
    (part, whole) => `${part} is a part of ${whole}`,
    [a, b],
  );
}

function compareCounterparts(a: Scope, b: Scope, sources: SourceNames): Dimension {
  if (a.counterpart === null || b.counterpart === null) {
    if (a.counterpart === b.counterpart) return equal;
    return assumed(`whom ${whoOf(a.counterpart)} speaks of is not said`);
  }
  return fromContainment(
    compareBodies(a.counterpart, b.counterpart, sources),
    `it goes to different ones, ${a.counterpart} and ${b.counterpart}`,
    (part, whole) => `${part} is a part of ${whole}`,
    [a.counterpart, b.counterpart],
  );
}

export function comparePlace(a: Pick<Scope, 'place'>, b: Pick<Scope, 'place'>): Dimension {
  if (a.place === null || b.place === null) {
    return a.place === b.place ? equal : assumed(`where ${whoOf(a.place)} counts is not said`);
  }
  return fromContainment(
    comparePlaces(a.place, b.place),
    `the places differ, ${a.place} and ${b.place}`,
    (part, whole) => `${part} lies in ${whole}`,
    [a.place, b.place],
  );
}

export type Stages = { alike: true; doubt: string | null } | { alike: false; because: string };

/** Pledged, approved, provided, spent: by the word's stage, or by the word where it is none. */
export function compareStages(a: string | null, b: string | null): Stages {
  if (a === b) return { alike: true, doubt: null };
  if (a === null || b === null) {
    return { alike: true, doubt: `the stage of ${whoOf(a)} is not said` };
  }
  if (stageOf(a) === stageOf(b)) return { alike: true, doubt: null };
  return { alike: false, because: `the stages differ, ${a} and ${b}` };
}

function stageOf(word: string): string {
  const plain = word.trim().toLowerCase();
  return stageWords.find((row) => row.includes(plain))?.[0] ?? plain;
}

function compareBodies(a: string, b: string, sources: SourceNames): Containment {
  if (sources.bodyOf(a) === sources.bodyOf(b)) return 'equal';
  if (sources.isPartOf(a, b)) return 'a in b';
  return sources.isPartOf(b, a) ? 'b in a' : 'apart';
}

function fromContainment(
  lies: Containment,
  whenApart: string,
  within: (part: string, whole: string) => string,
  [a, b]: readonly [string, string],
): Dimension {
  if (lies === 'equal') return equal;
  if (lies === 'apart') return apart(whenApart);
  return { verdict: lies, because: lies === 'a in b' ? within(a, b) : within(b, a) };
}

/** The one of the two that leaves it open, given what the first says. */
function whoOf(first: string | null): string {
  return first === null ? 'the first claim' : 'the second claim';
}
