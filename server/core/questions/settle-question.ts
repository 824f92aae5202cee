import type { AnswerKind } from './question.ts';

/** The parts of a question that depend on its kind. */
export interface QuestionShape {
  kind: AnswerKind;
  unit: string | null;
  answers: readonly string[];
  exclusive: boolean;
  perActor: boolean;
}

/** The same, as somebody asks for them: what is left out stays or falls to its kind's default. */
export type WantedShape = { [K in keyof QuestionShape]?: QuestionShape[K] | undefined };

export type SettledQuestion =
  | { settled: true; shape: QuestionShape }
  | { settled: false; path: keyof QuestionShape; because: string };

/**
 * What a question becomes: a figure has a unit and no answers, a choice has answers and no unit, an
 * account has neither. What the new kind has no place for goes with the old one, but is refused
 * where somebody asks for it in the same breath.
 */
export function settleQuestion(
  current: QuestionShape | null,
  wanted: WantedShape,
): SettledQuestion {
  const kind = wanted.kind ?? current?.kind ?? 'account';
  const stays = current?.kind === kind ? current : null;
  const shape: QuestionShape = {
    kind,
    unit: wanted.unit === undefined ? (stays?.unit ?? null) : wanted.unit,
    answers: wanted.answers ?? stays?.answers ?? [],
    exclusive: wanted.exclusive ?? stays?.exclusive ?? false,
    perActor: wanted.perActor ?? stays?.perActor ?? false,
  };
  const refuse = (path: keyof QuestionShape, because: string): SettledQuestion => ({
    settled: false,
    path,
    because,
  });
  if (kind === 'figure' && shape.unit === null) {
    return refuse('unit', 'A question for a figure needs its unit, such as USD or persons.');
  }
  if (kind !== 'figure' && shape.unit !== null) {
    return refuse('unit', 'Only a question for a figure has a unit.');
  }
  if (kind === 'choice' && shape.answers.length === 0) {
    return refuse('answers', 'A choice needs at least one named answer.');
  }
  if (kind !== 'choice' && shape.answers.length > 0) {
    return refuse('answers', 'Only a choice has named answers.');
  }
  if (kind !== 'choice' && (shape.exclusive || shape.perActor)) {
    return refuse(
      shape.exclusive ? 'exclusive' : 'perActor',
      'Only a choice has answers that exclude each other or are given per actor.',
    );
  }
  const twin = shape.answers.find((value, at) => shape.answers.findIndex(isTwinOf(value)) !== at);
  if (twin !== undefined) return refuse('answers', `The answer “${twin}” stands there twice.`);
  return { settled: true, shape };
}

function isTwinOf(value: string) {
  return (other: string) => other.toLowerCase() === value.toLowerCase();
}
