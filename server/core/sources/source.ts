export const sourceKinds = ['person', 'body', 'document', 'outlet', 'unnamed'] as const;
/** What speaks or is cited; "unnamed" stands for "officials", "people familiar with". */
export type SourceKind = (typeof sourceKinds)[number];
