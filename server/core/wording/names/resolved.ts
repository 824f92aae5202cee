import type { Evidence } from './evidence.ts';
import type { NamesLocale } from './locales/locale.ts';
import type { NameIndex } from './name-index.ts';
import type { RoleHolders } from './role-holders.ts';
import type { StatesByName } from './states-by-name.ts';

/** What is known from all texts together when one of them is read. */
export interface Shared {
  locale: NamesLocale;
  states: StatesByName;
  /** Names of all texts. */
  index: NameIndex;
  /** Roles in all texts. */
  holders: RoleHolders;
}

/** Which thing a mention names, before things are merged, and what spoke for it. */
export interface Resolved {
  node: string;
  evidence: Evidence;
}

export function nameNode(name: string): string {
  return `name ${name}`;
}

export function phraseNode(head: string): string {
  return `phrase ${head}`;
}

export function resolved(node: string, reason: Evidence['reason'], by: string): Resolved {
  return { node, evidence: { reason, by } };
}
