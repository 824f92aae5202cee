// npm run evaluate -- FOLDER [SET…]: measures the engine on the labelled sets in FOLDER beside its
// peers. FOLDER holds data/ and eval/; it is never needed to start, to build or to test.
import { spawnSync } from 'node:child_process';
import { checkNode } from './prepare/node-version.mjs';

checkNode();
const { prepare } = await import('./prepare/prepare.mjs');
const { root } = await import('./prepare/root.mjs');
await prepare({ build: false, development: true });

const { status } = spawnSync(
  process.execPath,
  ['--import', 'tsx', 'bench/evaluate/main.ts', ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit' },
);
process.exit(status ?? 1);
