// npm test [step…]: every check there is, the quick ones first. Any failure makes it exit with 1.
import { checkNode } from './prepare/node-version.mjs';

checkNode();
const { prepare } = await import('./prepare/prepare.mjs');
const { phases } = await import('./checks/steps.mjs');

await prepare({ development: true });
const names = phases.flat().map(({ name }) => name);
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`No step is called ${unknown.join(', ')}. There are: ${names.join(', ')}`);
  process.exit(1);
}
// The browser tests run what the build makes.
if (wanted.includes('e2e')) wanted.push('build');

const total = { passed: 0, failed: 0 };
for (const phase of phases) {
  const waiting = phase.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  const work = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) await perform(step);
  };
  await Promise.all([work(), work()]);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);

async function perform({ name, run }) {
  const begun = performance.now();
  const { passed, failed, skipped = 0, output } = await run();
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const counts = [
    `${passed} passed`,
    ...(failed ? [`${failed} failed`] : []),
    ...(skipped ? [`${skipped} skipped`] : []),
  ];
  console.log(
    `${failed ? '✗' : '✓'} ${name.padEnd(14)}${seconds.padStart(6)} s   ${counts.join(', ')}`,
  );
  if (failed) console.log(output);
  total.passed += passed;
  total.failed += failed;
}
