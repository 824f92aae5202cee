import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  existsSync,
  lchownSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { StartError } from '../../start-error.ts';
import type { Binaries } from './binaries.ts';
import { isAlive } from './processes.ts';
import { chooseRunAs, commandAs, postgresEnv, type RunAs } from './run-as.ts';

/** A folder that initdb made: the tables, and the password that opens them. */
export interface Cluster {
  readonly folder: string;
  readonly password: string;
  readonly logFile: string;
  readonly runAs: RunAs;
  readonly binaries: Binaries;
}

const unfinished = 'postgres.new-';

/** Opens the cluster in `dataFolder`, making it when there is none. `dataFolder` must exist. */
export async function openCluster(dataFolder: string, binaries: Binaries): Promise<Cluster> {
  const folder = path.join(dataFolder, 'postgres');
  const runAs = chooseRunAs(binaries.initdb, dataFolder);
  const logFile = path.join(dataFolder, 'postgres.log');
  const password = keptPassword(path.join(dataFolder, 'postgres.password'), folder);
  if (!existsSync(folder)) await initialise(dataFolder, folder, password, runAs, binaries);
  if (!isCluster(folder)) {
    throw new StartError(
      `${folder} exists but is not a PostgreSQL data folder. Nothing in it was touched: ` +
        'move it away, or set PARALLAX_DATA to another folder.',
    );
  }
  giveTo(folder, runAs);
  return { folder, password, logFile, runAs, binaries };
}

/**
 * A password instead of trust on loopback, and instead of a socket: other users of the machine must
 * not get in, and an address with a password has the same form on every system, with no limit to
 * the length of its path.
 */
function keptPassword(file: string, cluster: string): string {
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  if (existsSync(cluster)) {
    throw new StartError(`${file} is missing: without it the data in ${cluster} stays closed.`);
  }
  writeFileSync(file, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
  return readFileSync(file, 'utf8').trim();
}

/**
 * initdb works in a folder of its own that gets its name only when it is whole. What a killed
 * initdb leaves behind has therefore never held data and may be swept away.
 */
async function initialise(
  dataFolder: string,
  folder: string,
  password: string,
  runAs: RunAs,
  binaries: Binaries,
): Promise<void> {
  sweepUnfinished(dataFolder);
  const workshop = path.join(dataFolder, `${unfinished}${process.pid}`);
  const made = path.join(workshop, 'data');
  const passwordFile = path.join(workshop, 'password');
  mkdirSync(made, { recursive: true, mode: 0o700 });
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  giveTo(workshop, runAs);
  try {
    await runInitdb(made, passwordFile, runAs, binaries);
    renameSync(made, folder);
  } catch (error) {
    // Somebody who started at the same moment was quicker: theirs is as good.
    if (!isCluster(folder)) throw error;
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

function sweepUnfinished(dataFolder: string): void {
  for (const name of readdirSync(dataFolder).filter((entry) => entry.startsWith(unfinished))) {
    const maker = Number(name.slice(unfinished.length));
    if (!isAlive(maker)) rmSync(path.join(dataFolder, name), { recursive: true, force: true });
  }
}

async function runInitdb(folder: string, passwordFile: string, runAs: RunAs, binaries: Binaries) {
  const { file, args, ...identity } = commandAs(runAs, binaries.initdb, [
    `--pgdata=${folder}`,
    '--encoding=UTF8',
    '--locale=C.UTF-8',
    '--username=postgres',
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    '--no-instructions',
  ]);
  const child = spawn(file, args, {
    ...identity,
    cwd: '/',
    env: postgresEnv(),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  await once(child, 'close');
  if (child.exitCode === 0) return;
  throw new StartError(`PostgreSQL could not make its data folder in ${folder}:\n${complaint}`);
}

function isCluster(folder: string): boolean {
  return existsSync(path.join(folder, 'PG_VERSION'));
}

/** Makes the whole folder belong to the account PostgreSQL runs as; root may have changed ways. */
function giveTo(folder: string, runAs: RunAs): void {
  if (process.getuid?.() !== 0) return;
  const owner = 'uid' in runAs ? runAs : { uid: 0, gid: 0 };
  if (statSync(folder).uid === owner.uid) return;
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    lchownSync(path.join(folder, entry), owner.uid, owner.gid);
  }
  lchownSync(folder, owner.uid, owner.gid);
}
