// npm run bench [name…]: runs bench/*.bench.ts one after the other, so that none disturbs another.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { checkNode } from './prepare/node-version.mjs';

checkNode();
const { prepare } = await import('./prepare/prepare.mjs');
const { root } = await import('./prepare/root.mjs');
await prepare({ build: true, development: true });

const wanted = process.argv.slice(2);
const benches = readdirSync(path.join(root, 'bench'))
  .filter((file) => file.endsWith('.bench.ts'))
  .filter((file) => wanted.length === 0 || wanted.some((name) => file.includes(name)));

let failed = 0;
for (const file of benches) {
  console.log(`\n── ${file.replace('.bench.ts', '')}`);
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', `bench/${file}`], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) failed += 1;
}
console.log(`\n${benches.length - failed} measured, ${failed} failed`);
process.exit(failed > 0 || benches.length === 0 ? 1 : 0);
