import { pino, type Logger } from 'pino';
import type { Env } from '../env.ts';
import { openLog } from './data-folder.ts';

export type { Logger };

const stderr = 2;

/**
 * Structured logs, one JSON object a line: in the data folder, because the terminal is for the
 * person at it; on stderr where something collects them (`LOG_FILE=-`, as in a container).
 */
export function createLogger({ logLevel, logFile }: Pick<Env, 'logLevel' | 'logFile'>): Logger {
  const dest = logFile === '-' ? stderr : openLog(logFile);
  const destination = pino.destination({ dest, sync: true });
  // A full disk or a reader that has gone away costs lines of the log, not the work.
  destination.on('error', () => undefined);
  return pino(
    {
      level: logLevel,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: ['req.headers.cookie', 'req.headers.authorization', '*.password', '*.token'],
    },
    destination,
  );
}
