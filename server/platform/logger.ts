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
  return pino(
    {
      level: logLevel,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: ['req.headers.cookie', 'req.headers.authorization', '*.password', '*.token'],
    },
    pino.destination({ dest: logFile === '-' ? stderr : openLog(logFile), sync: true }),
  );
}
