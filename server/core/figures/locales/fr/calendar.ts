/** Months by name and by the short forms news uses, from 1. */
export const months: ReadonlyMap<string, number> = new Map(
  [
    'janvier janv',
    'février févr',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet juil',
    'août',
    'septembre sept',
    'octobre oct',
    'novembre nov',
    'décembre déc',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);
