import { capture } from '../prepare/run.mjs';
import { buildAll } from '../prepare/prepare.mjs';
import { playwright, vitest } from './runners.mjs';

/** A program that passes or fails as a whole counts as one. */
const check = (name, script, args) => ({
  name,
  run: async () => {
    const { code, output } = await capture(process.execPath, [`node_modules/${script}`, ...args]);
    return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, output };
  },
});

/**
 * Named by what `npm test NAME` runs alone. The steps of a phase run two at a time; a phase begins
 * when the one before it is done.
 */
export const phases = [
  [
    check('format', 'prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']),
    check('lint', 'eslint/bin/eslint.js', ['--max-warnings=0', '.']),
    // The compiler that is quick; what lints and reads imports still needs the one before it.
    check('types', 'typescript7/bin/tsc', ['--noEmit', '-p', '.']),
    check('dead-code', 'knip/bin/knip.js', ['--no-config-hints']),
    { name: 'architecture', run: () => vitest('architecture') },
    { name: 'core', run: () => vitest('core') },
    { name: 'build', run: build },
    // Last, so that who is through with the quick ones does not wait for the slowest of them.
    { name: 'server', run: () => vitest('server') },
  ],
  [{ name: 'e2e', run: playwright }],
];

async function build() {
  try {
    await buildAll(() => undefined);
    return { passed: 1, failed: 0 };
  } catch (error) {
    return { passed: 0, failed: 1, output: error.message };
  }
}
