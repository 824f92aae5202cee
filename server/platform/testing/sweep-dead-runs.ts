import { readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readPostmasterPid } from '../db/embedded/postmaster-pid.ts';
import { commandLine, isAlive } from '../db/embedded/processes.ts';

/** Followed by the number of the process that runs the tests. */
export const testFolderPrefix = 'parallax-test-';

/** Ends and removes what a test run that was killed could not clean up itself. */
export function sweepDeadRuns(): void {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(testFolderPrefix))) {
    if (isAlive(Number.parseInt(name.slice(testFolderPrefix.length)))) continue;
    const folder = path.join(tmpdir(), name);
    const left = readPostmasterPid(path.join(folder, 'postgres'));
    if (left && commandLine(left.pid).includes(folder)) process.kill(left.pid, 'SIGQUIT');
    rmSync(folder, { recursive: true, force: true });
  }
}
