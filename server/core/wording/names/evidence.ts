/** Why two namings are taken for one thing; the screen says it in a sentence. */
export const namingReasons = [
  'same name',
  'part of the name',
  'acronym',
  'spelling',
  'state',
  'acts for it',
  'same root',
  'role',
  'apposition',
  'called',
  'same head',
  'synonym',
  'shared modifiers',
] as const;
export type NamingReason = (typeof namingReasons)[number];

/** What speaks for one naming being another: `by` is the word that decided, where one did. */
export interface Evidence {
  reason: NamingReason;
  by: string;
}
