// npm run build: what `npm start` would build, without starting it.
import { checkNode } from './prepare/node-version.mjs';

checkNode();
const { prepare } = await import('./prepare/prepare.mjs');
await prepare({ build: true });
