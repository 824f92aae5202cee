import { spawn } from 'node:child_process';
import { Failure } from './failure.mjs';
import { root } from './root.mjs';

/** Runs a program quietly; when it fails, its whole output is the explanation. */
export async function run(file, args, { env = {}, cwd = root } = {}) {
  const { code, output } = await capture(file, args, { env, cwd });
  if (code !== 0) {
    throw new Failure(`${output}\n${[file, ...args].join(' ')} failed (exit code ${code}).`);
  }
}

/** Runs a program of an installed package on this very Node, past every shell and shim. */
export function runPackage(script, args, options) {
  return run(process.execPath, [`node_modules/${script}`, ...args], options);
}

/** What a program printed and how it ended; `code` is null when it could not be started. */
export function capture(file, args, { env = {}, cwd = root } = {}) {
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (chunk) => (output += chunk);
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    child.on('error', (error) => resolve({ code: null, output: error.message }));
    child.on('close', (code, signal) => resolve({ code: code ?? signal, output }));
  });
}
