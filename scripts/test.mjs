// npm test [step…]: every check there is, the quick ones first. Any failure makes it exit with 1.
import { checkNode } from './prepare/node-version.mjs';

checkNode();
const { prepare } = await import('./prepare/prepare.mjs');
const { steps } = await import('./checks/steps.mjs');

await prepare({ development: true });
const wanted = process.argv.slice(2);
// The browser tests run what the build makes.
if (wanted.includes('e2e')) wanted.push('build');
const chosen = steps.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
if (chosen.length === 0) {
  console.error(`There is no such step. There are: ${steps.map(({ name }) => name).join(', ')}`);
  process.exit(1);
}

const total = { passed: 0, failed: 0 };
for (const { name, run } of chosen) {
  const begun = performance.now();
  const { passed, failed, skipped = 0, output } = await run();
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const counts = `${passed} passed${failed ? `, ${failed} failed` : ''}${skipped ? `, ${skipped} skipped` : ''}`;
  console.log(`${failed ? '✗' : '✓'} ${name.padEnd(14)}${seconds.padStart(6)} s   ${counts}`);
  if (failed) console.log(output);
  total.passed += passed;
  total.failed += failed;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);
