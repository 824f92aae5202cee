import { isObject } from '#core/values/objects.ts';
import { draftFields, type ClaimDraft } from '../draft/claim-draft.ts';

/** Words that are not yet on the server, and the version of the claim they were written on. */
export interface KeptDraft {
  version: number;
  base: ClaimDraft;
  mine: ClaimDraft;
}

/** Where unsent work outlives the tab. */
export interface KeptDrafts {
  read: (claimId: string) => KeptDraft | null;
  write: (claimId: string, kept: KeptDraft) => void;
  remove: (claimId: string) => void;
  claimIds: () => string[];
}

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/**
 * Kept in the browser, apart for each member: two people who share a machine never send each
 * other's words. What cannot be read (written by another release) is let go.
 */
export function keptDraftsIn(storage: Storage, memberId: string): KeptDrafts {
  const prefix = `parallax:unsent-claim:${memberId}:`;
  return {
    read: (claimId) => parse(storage.getItem(prefix + claimId)),
    write: (claimId, kept) => {
      try {
        storage.setItem(prefix + claimId, JSON.stringify(kept));
      } catch {
        // Full or switched off: the page still holds the words and sends them.
      }
    },
    remove: (claimId) => storage.removeItem(prefix + claimId),
    claimIds: () =>
      Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
        .filter((key) => key.startsWith(prefix))
        .map((key) => key.slice(prefix.length)),
  };
}

function parse(text: string | null): KeptDraft | null {
  if (text === null) return null;
  try {
    const kept: unknown = JSON.parse(text);
    return isKept(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** By its fields only: half-typed values that the server would refuse are kept as well. */
function isKept(value: unknown): value is KeptDraft {
  return (
    isObject(value) &&
    Number.isInteger(value['version']) &&
    isDraft(value['base']) &&
    isDraft(value['mine'])
  );
}

function isDraft(value: unknown): value is ClaimDraft {
  return isObject(value) && draftFields.every((field) => value[field] !== undefined);
}
