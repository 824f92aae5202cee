import { defineConfig } from '@playwright/test';
import { chromiumArgs, findChromium } from './scripts/find-chromium.ts';

const { executablePath, env } = findChromium();
const isFullTrace = Boolean(process.env.FULL_TRACE);

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/load-demo.ts',
  outputDir: 'test-results',
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  reporter: 'list',
  use: {
    locale: 'en-GB',
    timezoneId: 'UTC',
    viewport: { width: 1440, height: 900 },
    // Pictures and copies of the page at every step take more of the machine than the app does; what
    // was done and logged is enough with the page as it failed. FULL_TRACE=1 npm test e2e has them.
    trace: { mode: 'retain-on-failure', screenshots: isFullTrace, snapshots: isFullTrace },
    screenshot: 'only-on-failure',
    launchOptions: { executablePath, args: chromiumArgs, env: { ...definedEnv(), ...env } },
  },
});

function definedEnv(): Record<string, string> {
  const entries = Object.entries(process.env);
  return Object.fromEntries(entries.flatMap(([name, value]) => (value ? [[name, value]] : [])));
}
