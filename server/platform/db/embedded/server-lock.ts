import type pg from 'pg';

/**
 * One server a data folder. The lock is a session of PostgreSQL itself: it ends with the process
 * that holds it, however that dies, and no file can go stale.
 */
const serverLock = 7_274_110;
const holderName = (pid: number | string) => `parallax server ${pid}`;

export const serverLockName = holderName(process.pid);

/** Takes the lock for as long as `session` lives; otherwise says which process has it. */
export async function takeServerLock(
  session: pg.Client,
): Promise<{ taken: true } | { taken: false; holder: string }> {
  const patience = Date.now() + 500;
  for (;;) {
    const { rows } = await session.query<{ taken: boolean }>(
      'select pg_try_advisory_lock($1) as taken',
      [serverLock],
    );
    if (rows[0]?.taken) return { taken: true };
    // The session of a server killed a moment ago takes a moment to end.
    if (Date.now() > patience) return { taken: false, holder: await findHolder(session) };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function findHolder(session: pg.Client): Promise<string> {
  const { rows } = await session.query<{ name: string }>(
    `select application_name as name from pg_locks join pg_stat_activity using (pid)
      where locktype = 'advisory' and granted and objid = $1`,
    [serverLock],
  );
  return rows[0]?.name.replace(holderName(''), 'process ') ?? 'another process';
}
