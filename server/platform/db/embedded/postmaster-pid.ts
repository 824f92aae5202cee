import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What PostgreSQL writes about itself into its data folder (its lines 1, 4 and 8). */
export interface PostmasterPid {
  readonly pid: number;
  readonly port: number;
  /** It answers queries. Before that it may be replaying its log after a crash. */
  readonly ready: boolean;
}

export function readPostmasterPid(clusterFolder: string): PostmasterPid | undefined {
  const file = path.join(clusterFolder, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
}
