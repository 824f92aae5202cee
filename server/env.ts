import path from 'node:path';
import { z } from 'zod';
import { StartError } from './platform/start-error.ts';

const isPostgresUrl = (text: string) => /^postgres(ql)?:\/\//.test(text);

/** One line a variable: its default, its form, and what to say when the form is wrong. */
const variables = z.object({
  PORT: z.coerce.number('a number').int('a whole number').min(0).max(65_535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  PARALLAX_DATA: z.string().default('.parallax'),
  DATABASE_URL: z.string().refine(isPostgresUrl, 'a postgresql:// address').optional(),
  PARALLAX_SECRET: z.string().min(32, 'at least 32 characters').optional(),
  PARALLAX_URL: z.url({ protocol: /^https?$/, error: 'an http:// or https:// address' }).optional(),
  PARALLAX_PROXIES: z.coerce.number('a number').int('a whole number').min(0).max(9).default(0),
  PARALLAX_DEMO: z.enum(['on', 'off'], 'on or off').default('on'),
  PARALLAX_CHECK_ANSWERS: z.enum(['on', 'off'], 'on or off').default('off'),
  PARALLAX_PRIVATE_SUGGESTERS: z.enum(['on', 'off'], 'on or off').default('off'),
  LOG_FILE: z.string().optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

export interface Env {
  /** 0 asks for any free port. A port the person chose is never swapped for another. */
  readonly port: number;
  readonly portIsChosen: boolean;
  readonly host: string;
  /** Absolute path of the folder that holds everything this server keeps on disk. */
  readonly dataFolder: string;
  /** An outside PostgreSQL; without it the embedded one runs in `dataFolder`. */
  readonly databaseUrl: string | undefined;
  readonly secret: string | undefined;
  /** The address people reach the server by, without a trailing slash. */
  readonly publicUrl: string | undefined;
  /** How many proxies of ours stand before this server; their word for who asks is taken. */
  readonly trustedProxies: number;
  readonly demo: boolean;
  /** A team's own suggesters may stand on this machine or in a private network. */
  readonly privateSuggesters: boolean;
  /** Holds every answer of the API against the contract: for development and tests. */
  readonly checkAnswers: boolean;
  /** An absolute path, or `-` for stderr. */
  readonly logFile: string;
  readonly logLevel: z.infer<typeof variables>['LOG_LEVEL'];
}

/** Reads the settings; throws a StartError that names every variable that cannot be used. */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  // Compose files pass an unset variable as an empty one.
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = variables.safeParse(given);
  if (!parsed.success) throw new StartError(describe(parsed.error, given));
  const env = parsed.data;
  return {
    port: env.PORT,
    portIsChosen: given.PORT !== undefined,
    host: env.HOST,
    dataFolder: path.resolve(env.PARALLAX_DATA),
    databaseUrl: env.DATABASE_URL,
    secret: env.PARALLAX_SECRET,
    publicUrl: env.PARALLAX_URL?.replace(/\/+$/, ''),
    trustedProxies: env.PARALLAX_PROXIES,
    demo: env.PARALLAX_DEMO === 'on',
    checkAnswers: env.PARALLAX_CHECK_ANSWERS === 'on',
    privateSuggesters: env.PARALLAX_PRIVATE_SUGGESTERS === 'on',
    logFile:
      env.LOG_FILE === '-'
        ? '-'
        : path.resolve(env.LOG_FILE ?? path.join(env.PARALLAX_DATA, 'server.log')),
    logLevel: env.LOG_LEVEL,
  };
}

const confidential = new Set(['PARALLAX_SECRET', 'DATABASE_URL']);

function describe(error: z.ZodError, given: NodeJS.ProcessEnv): string {
  const lines = error.issues.map((issue) => {
    const name = String(issue.path[0]);
    const shown = confidential.has(name) ? 'its value' : JSON.stringify(given[name]);
    return `  ${name}: ${shown} cannot be used, expected ${issue.message}`;
  });
  return `Some environment variables cannot be used:\n${lines.join('\n')}`;
}

/** What the command line reads from its surroundings; options on the line come before it. */
export function readClientEnv(source: NodeJS.ProcessEnv = process.env) {
  return {
    url: source.PARALLAX_URL,
    apiKey: source.PARALLAX_API_KEY,
    dataFolder: path.resolve(source.PARALLAX_DATA ?? '.parallax'),
  };
}

/** What a server that we start ourselves gets: our surroundings, but none of our settings. */
export function childEnv(settings: Record<string, string>): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !(name in variables.shape) && !name.startsWith('PARALLAX_'),
  );
  return { ...Object.fromEntries(inherited), ...settings };
}
