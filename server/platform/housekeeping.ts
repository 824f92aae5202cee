import type { Database } from './db/client.ts';
import { pruneAnswers } from './db/idempotency.ts';
import type { Logger } from './logger.ts';

const hour = 60 * 60 * 1000;

/** Removes what has had its time, now and every hour. @returns how to end it */
export function keepHouse(database: Database, log: Logger): () => Promise<void> {
  const sweep = async () => {
    try {
      await pruneAnswers(database);
      await database.session.deleteMany({ where: { expiresAt: { lt: new Date() } } });
    } catch (error) {
      // It will be there in an hour.
      log.warn({ err: error }, 'housekeeping failed');
    }
  };
  let running = sweep();
  const timer = setInterval(() => {
    running = sweep();
  }, hour);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}
