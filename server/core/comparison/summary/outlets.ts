/** Who prints a claim, by name. */
export function outletOf({ outlet }: { outlet: string | null }): string {
  return outlet ?? 'an outlet nobody has named';
}

/** Each once, in the order of their claims. */
export function outletsOf(claims: readonly { outlet: string | null }[]): string[] {
  return [...new Set(claims.map(outletOf))];
}
