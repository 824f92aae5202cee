// The first command on a fresh machine: nothing here may need an installed package, and nothing
// before the check may need a newer Node than the one it turns away.
import { checkNode } from './prepare/node-version.mjs';

checkNode();
const { prepare } = await import('./prepare/prepare.mjs');
await prepare({ build: true });
if (process.env.npm_lifecycle_event) followShell();
// In this very process: signals reach the server as they are, and its exit code is ours.
await import('../dist/server/main.js');

/** npm hands a SIGTERM to its shell, which ends without passing it on: we notice, and end too. */
function followShell() {
  const shell = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 250);
  watch.unref();
}
