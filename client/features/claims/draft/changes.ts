import { isObject } from '#core/values/objects.ts';
import { draftFields, type ClaimDraft, type DraftField } from './claim-draft.ts';

/** The fields in which one state of a claim differs from another. */
export type Changes = Partial<ClaimDraft>;

/** What has to be sent so that `base` becomes `mine`. */
export function changesBetween(base: ClaimDraft, mine: ClaimDraft): Changes {
  const changed = draftFields.filter((field) => !sameValue(base[field], mine[field]));
  return pick(mine, changed);
}

export function withChanges(base: ClaimDraft, changes: Changes): ClaimDraft {
  return { ...base, ...changes };
}

export function changedFields(changes: Changes): DraftField[] {
  return draftFields.filter((field) => changes[field] !== undefined);
}

function pick(draft: ClaimDraft, fields: readonly DraftField[]): Changes {
  return Object.fromEntries(fields.map((field) => [field, draft[field]]));
}

/** Equal as the API sees it: a key that is left out is one that is null. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a ?? null, b ?? null)) return true;
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) =>
    sameValue(a[key], b[key]),
  );
}
