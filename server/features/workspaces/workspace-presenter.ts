import type { Me } from '#contract/accounts.ts';

interface WorkspaceRow {
  id: string;
  name: string;
  /** A decimal of the database. */
  aboutTolerance: { toNumber(): number };
  levelToleranceDays: number;
  version: number;
}

export function presentWorkspace(row: WorkspaceRow): Me['workspace'] {
  return {
    id: row.id,
    name: row.name,
    aboutTolerance: row.aboutTolerance.toNumber(),
    levelToleranceDays: row.levelToleranceDays,
    version: row.version,
  };
}
