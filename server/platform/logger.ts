import { pino, type Logger } from 'pino';
import type { Env } from '../env.ts';

export type { Logger };

/** Structured logs, one JSON object a line on stderr: stdout is for the person at the terminal. */
export function createLogger({ logLevel }: Pick<Env, 'logLevel'>): Logger {
  return pino(
    {
      level: logLevel,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: ['req.headers.cookie', 'req.headers.authorization', '*.password', '*.token'],
    },
    pino.destination({ dest: 2, sync: true }),
  );
}
