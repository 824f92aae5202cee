// The first command on a fresh machine: nothing here may need an installed package, and nothing
// before the check may need a newer Node than the one it turns away.
import { checkNode } from './prepare/node-version.mjs';

checkNode();
const { prepare } = await import('./prepare/prepare.mjs');
const { followShell } = await import('./prepare/follow-shell.mjs');
await prepare({ build: true });
followShell();
// In this very process: signals reach the server as they are, and its exit code is ours.
await import('../dist/server/main.js');
