import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { demoFolder, startServerOn } from './server.ts';

/** Before all tests: the first start of a server, as anybody's, and what it leaves in its folder. */
export default async function loadDemo(): Promise<() => void> {
  // The number says that the tests still run: others of this machine sweep away what is left over.
  const folder = mkdtempSync(path.join(tmpdir(), `parallax-test-${process.pid}-demo-`));
  process.env[demoFolder] = folder;
  await (await startServerOn(folder, true)).stop();
  return () => rmSync(folder, { recursive: true, force: true });
}
