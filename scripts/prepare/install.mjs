import { lstatSync } from 'node:fs';
import path from 'node:path';
import { Failure } from './failure.mjs';
import { root } from './root.mjs';
import { capture, run } from './run.mjs';
import { content, once } from './stamp.mjs';

/** `npm ci` when the lockfile differs from the one node_modules was made from. */
export function install(say) {
  return once({
    stamp: 'node_modules/.parallax-installed',
    inputs: [content('package-lock.json'), process.platform, process.arch],
    work: async () => {
      refuseLink();
      const { file, args } = await findNpm();
      say('Installing packages (npm ci): about a minute, once.');
      await run(file, [...args, 'ci', '--include=dev', '--no-audit', '--no-fund']);
    },
  });
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
