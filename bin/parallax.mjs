#!/usr/bin/env node
import { checkNode } from '../scripts/prepare/node-version.mjs';

checkNode();
const { prepare } = await import('../scripts/prepare/prepare.mjs');
// What is being prepared goes to stderr: stdout belongs to the command, which may be in a pipe.
await prepare({ build: true, say: (line) => process.stderr.write(`${line}\n`) });
await import('../dist/server/cli.js');
