import { existsSync, lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Failure } from './failure.mjs';
import { root } from './root.mjs';
import { capture, run } from './run.mjs';
import { explainingDenials } from './stamp.mjs';

/** `npm ci` where node_modules is not what the lockfile asks for, whoever installed it. */
export async function install({ development, say }) {
  if (isInstalled(development)) return;
  refuseLink();
  const { file, args } = await findNpm();
  say('Installing packages (npm ci): about a minute, once.');
  const include = development ? ['--include=dev'] : [];
  await explainingDenials(() => run(file, [...args, 'ci', ...include, '--no-audit', '--no-fund']));
}

/** npm writes down what it has installed, as the last thing it does. */
function isInstalled(development) {
  const done = path.join(root, 'node_modules/.package-lock.json');
  if (!existsSync(done)) return false;
  const installed = packagesOf(done);
  return Object.entries(packagesOf(path.join(root, 'package-lock.json'))).every(
    ([folder, { version, dev, optional, devOptional }]) => {
      const isNeeded = folder !== '' && !optional && (development || !(dev || devOptional));
      const there = installed[folder];
      return there ? there.version === version : !isNeeded;
    },
  );
}

function packagesOf(lockfile) {
  return JSON.parse(readFileSync(lockfile, 'utf8')).packages;
}

/** `npm ci` empties the folder behind the link, which belongs to another checkout. */
function refuseLink() {
  const stat = lstatSync(path.join(root, 'node_modules'), { throwIfNoEntry: false });
  if (!stat?.isSymbolicLink()) return;
  throw new Failure('node_modules is a link to another folder: remove the link, then start again.');
}

/** The npm that started us, else the one on the PATH. */
async function findNpm() {
  const own = process.env.npm_execpath;
  const candidates = [
    ...(own?.endsWith('.js') ? [{ file: process.execPath, args: [own] }] : []),
    { file: process.platform === 'win32' ? 'npm.cmd' : 'npm', args: [] },
  ];
  for (const { file, args } of candidates) {
    if ((await capture(file, [...args, '--version'])).code === 0) return { file, args };
  }
  throw new Failure('Parallax needs npm to install its packages, and there is no npm on the PATH.');
}
