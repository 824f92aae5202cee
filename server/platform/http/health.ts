import type { RequestHandler } from 'express';
import type pg from 'pg';

const patience = 3_000;

/** The process lives. */
export const answerHealth: RequestHandler = (_, response) => {
  response.setHeader('Cache-Control', 'no-store').json({ status: 'ok' });
};

/** The process can serve: the database answers, and nobody has asked us to stop. */
export function answerReady({
  pool,
  isStopping,
}: {
  pool: pg.Pool;
  isStopping: () => boolean;
}): RequestHandler {
  return async (_, response) => {
    const status = isStopping() ? 'stopping' : await databaseStatus(pool);
    response.setHeader('Cache-Control', 'no-store');
    if (status !== 'ok') response.setHeader('Retry-After', 2);
    response.status(status === 'ok' ? 200 : 503).json({ status });
  };
}

async function databaseStatus(pool: pg.Pool): Promise<'ok' | 'database unavailable'> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), patience);
  });
  try {
    await Promise.race([pool.query('select 1'), tooLong]);
    return 'ok';
  } catch {
    return 'database unavailable';
  } finally {
    clearTimeout(timer);
  }
}
