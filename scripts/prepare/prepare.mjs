import { buildClient, buildServer } from './build.mjs';
import { Failure } from './failure.mjs';
import { generate } from './generate.mjs';
import { install } from './install.mjs';

/**
 * Brings the checkout to where it can run, doing only what is not done yet. What it does it says,
 * one line a step; what it cannot do it explains, and ends the process.
 */
export async function prepare({ build = false, development = false, say = sayOnStdout } = {}) {
  try {
    await install({ development, say });
    await generate(say);
    if (build) await buildAll(say);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

export async function buildAll(say) {
  await Promise.all([buildClient(say), buildServer(say)]);
}

function sayOnStdout(line) {
  process.stdout.write(`${line}\n`);
}
