/** What stands for the outlet of an article where nobody has named it. */
export const unnamedOutlet = 'an outlet nobody has named';

/** Who prints a claim, by name. */
export function outletOf({ outlet }: { outlet: string | null }): string {
  return outlet ?? unnamedOutlet;
}

/** Each once, in the order of their claims. */
export function outletsOf(claims: readonly { outlet: string | null }[]): string[] {
  return [...new Set(claims.map(outletOf))];
}
