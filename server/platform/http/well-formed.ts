/**
 * The same value with what PostgreSQL cannot store (NUL, lone surrogates) replaced by U+FFFD: one
 * code point for one code point, so that offsets sent along still hold.
 */
export function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/[\p{Surrogate}\0]/gu, '\uFFFD');
  if (Array.isArray(value)) return value.map(wellFormed);
  if (typeof value !== 'object' || value === null) return value;
  // No prototype: a key named "__proto__" stays a key, and the schema refuses it.
  const copy: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const [key, part] of Object.entries(value)) copy[key] = wellFormed(part);
  return copy;
}
