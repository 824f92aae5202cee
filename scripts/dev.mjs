// The server from its sources with tsx, the client from Vite, both with reload: one command, one Ctrl-C.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { checkNode } from './prepare/node-version.mjs';

checkNode();
const { prepare } = await import('./prepare/prepare.mjs');
const { root } = await import('./prepare/root.mjs');
const { followShell } = await import('./prepare/follow-shell.mjs');
await prepare({ development: true });

const serverPort = await portFrom(3001);
const clientPort = await portFrom(Number(process.env.PORT ?? 3000));
const env = {
  ...process.env,
  PORT: String(serverPort),
  PARALLAX_CHECK_ANSWERS: 'on',
  PARALLAX_URL: process.env.PARALLAX_URL ?? `http://127.0.0.1:${clientPort}`,
  PARALLAX_DEV_SERVER: `http://127.0.0.1:${serverPort}`,
};
const children = [
  start('tsx/dist/cli.mjs', ['watch', '--clear-screen=false', 'server/main.ts']),
  start('vite/bin/vite.js', ['--port', String(clientPort), '--strictPort', '--logLevel', 'warn']),
];

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
for (const child of children) child.on('exit', stop);
followShell();

function start(script, args) {
  // A group of its own: Ctrl-C comes to us, and each child hears of it once.
  const options = { cwd: root, env, stdio: 'inherit', detached: true };
  return spawn(process.execPath, [`node_modules/${script}`, ...args], options);
}

function stop() {
  if (stopping) return;
  stopping = true;
  for (const child of children) child.kill('SIGTERM');
}

async function portFrom(first) {
  for (let port = first; ; port += 1) if (await isFree(port)) return port;
}

function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
