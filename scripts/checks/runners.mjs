import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { capture } from '../prepare/run.mjs';

/** Runs one of the projects of vitest.config.ts. */
export function vitest(project) {
  return withReport(async (file) => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const args = ['node_modules/vitest/vitest.mjs', 'run', '--project', project, ...reporters];
    const { code, output } = await capture(process.execPath, args, { env: { NO_COLOR: '1' } });
    const report = read(file);
    return counted({
      code,
      output,
      passed: report?.numPassedTests ?? 0,
      failed: report?.numFailedTests ?? 0,
      skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
    });
  });
}

export async function playwright() {
  return withReport(async (file) => {
    const args = ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'];
    const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: file, NO_COLOR: '1' };
    const { code, output } = await capture(process.execPath, args, { env });
    const stats = read(file)?.stats;
    return counted({
      code,
      output,
      passed: stats?.expected ?? 0,
      // One that passes at the second try has failed at the first.
      failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0),
      skipped: stats?.skipped ?? 0,
    });
  });
}

/** A runner that failed without a failed test (a file that does not load, nothing found) failed. */
function counted({ code, output, passed, failed, skipped }) {
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed, skipped, output };
}

async function withReport(run) {
  const folder = mkdtempSync(path.join(tmpdir(), 'parallax-report-'));
  try {
    return await run(path.join(folder, 'report.json'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
