import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { StartError } from '../../start-error.ts';

/**
 * As whom PostgreSQL runs. It refuses to run as root, and it needs an account with a name.
 * - `self`: whoever started this server
 * - `account`: another account of this machine
 * - `namespace`: the same user under another number, where the kernel allows it; that one can also
 *   enter a checkout in /root, which is closed to every account
 * - `capability`: another account with leave to enter closed folders, for containers that forbid
 *   namespaces
 */
export type RunAs =
  | { readonly kind: 'self' }
  | { readonly kind: 'account' | 'capability'; readonly uid: number; readonly gid: number }
  | { readonly kind: 'namespace' };

export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly uid?: number;
  readonly gid?: number;
}

const nobody = 65_534;

export function commandAs(runAs: RunAs, program: string, args: readonly string[]): Command {
  switch (runAs.kind) {
    case 'self':
      return { file: program, args };
    case 'account':
      return { file: program, args, uid: runAs.uid, gid: runAs.gid };
    case 'capability': {
      const identity = [`--reuid=${runAs.uid}`, `--regid=${runAs.gid}`, '--clear-groups'];
      // PostgreSQL asks whether it may read itself by access(2), which forgets the leave of an
      // account that is not root unless this bit is set.
      const capability = [
        '--securebits=+no_setuid_fixup',
        '--inh-caps=-all,+dac_override',
        '--ambient-caps=+dac_override',
      ];
      return { file: 'setpriv', args: [...identity, ...capability, program, ...args] };
    }
    case 'namespace': {
      const identity = ['--user', `--map-user=${nobody}`, `--map-group=${nobody}`];
      return { file: 'unshare', args: [...identity, program, ...args] };
    }
  }
}

/** What PostgreSQL gets to see of our environment, which also holds secrets: nearly nothing. */
export function postgresEnv(): NodeJS.ProcessEnv {
  return { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C.UTF-8' };
}

/**
 * The first way that can really run `initdb` and enter `folder` here. Tried, not deduced: what a
 * container allows cannot be told from its settings.
 */
export function chooseRunAs(initdb: string, folder: string): RunAs {
  const choices = possibleWays();
  const choice = choices.find((runAs) => works(runAs, initdb, folder));
  if (choice) return choice;
  const who = process.getuid?.() === 0 ? 'root' : 'this user';
  throw new StartError(
    `PostgreSQL cannot be run here as ${who}: no account of this machine can run ${initdb} in ${folder}. ` +
      'Start as another user, move the checkout and PARALLAX_DATA out of closed folders, or set DATABASE_URL.',
  );
}

function possibleWays(): RunAs[] {
  if (process.getuid?.() === 0) {
    const accounts = unprivilegedAccounts();
    return [
      ...accounts.map((account) => ({ kind: 'account' as const, ...account })),
      { kind: 'namespace' },
      ...accounts.map((account) => ({ kind: 'capability' as const, ...account })),
    ];
  }
  return hasName() ? [{ kind: 'self' }] : [{ kind: 'namespace' }];
}

function unprivilegedAccounts(): { uid: number; gid: number }[] {
  if (!existsSync('/etc/passwd')) return [];
  const rows = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  return ['postgres', 'nobody'].flatMap((name) => {
    const row = rows.find((fields) => fields[0] === name);
    const [uid, gid] = [Number(row?.[2]), Number(row?.[3])];
    return uid > 0 && gid > 0 ? [{ uid, gid }] : [];
  });
}

function hasName(): boolean {
  try {
    return userInfo().username !== '';
  } catch {
    return false;
  }
}

/** `initdb --show` looks for all its parts as if to begin, and changes nothing. */
function works(runAs: RunAs, initdb: string, folder: string): boolean {
  const script = 'cd "$1" && exec "$2" --show --pgdata="$1/probe"';
  const shell = ['-c', script, 'sh', folder, initdb];
  const { file, args, ...identity } = commandAs(runAs, '/bin/sh', shell);
  const options = { ...identity, cwd: '/', env: postgresEnv(), stdio: 'ignore' } as const;
  return spawnSync(file, [...args], options).status === 0;
}
