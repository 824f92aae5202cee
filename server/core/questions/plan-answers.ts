export interface NamedAnswer {
  id: string;
  value: string;
}

export interface AnswerPlan {
  /** Their ids stay, since claims point at them; `position` counts from 0. */
  kept: { id: string; position: number }[];
  added: { value: string; position: number }[];
  removed: NamedAnswer[];
}

/** How a list of answers becomes another one: an answer is the same while its words are. */
export function planAnswers(
  current: readonly NamedAnswer[],
  wanted: readonly string[],
): AnswerPlan {
  const ids = new Map(current.map(({ id, value }) => [value, id]));
  const plan: AnswerPlan = { kept: [], added: [], removed: [] };
  wanted.forEach((value, position) => {
    const id = ids.get(value);
    if (id === undefined) plan.added.push({ value, position });
    else plan.kept.push({ id, position });
  });
  plan.removed = current.filter(({ value }) => !wanted.includes(value));
  return plan;
}
