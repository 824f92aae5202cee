import {
  directions,
  relations,
  type Direction,
  type Relation,
} from '#core/comparison/relations/relation.ts';

/** A relation as one chooses it from a list: "part of" twice, once for each direction. */
export interface Choice {
  relation: Relation;
  direction: Direction | null;
}

export const choices: readonly Choice[] = relations.flatMap((relation): Choice[] =>
  relation === 'part of'
    ? directions.map((direction) => ({ relation, direction }))
    : [{ relation, direction: null }],
);

export function writeChoice({ relation, direction }: Choice): string {
  return direction === null ? relation : `${relation}, ${direction}`;
}

/** Null: it is none of the list. */
export function readChoice(text: string): Choice | null {
  return choices.find((choice) => writeChoice(choice) === text) ?? null;
}
