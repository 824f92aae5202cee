/** The fields somebody gave a value: in a partial change `undefined` means "leave it". */
export type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

export function given<T extends object>(fields: T): Given<T> {
  const kept = Object.entries(fields).filter(([, value]) => value !== undefined);
  // Object.fromEntries forgets which key had which value.
  return Object.fromEntries(kept) as Given<T>;
}
