import { defineConfig } from 'vitest/config';

/** Pure tests need nothing running; the others share one PostgreSQL (see global-postgres.ts). */
const pure = ['server/core/**', 'server/contract/**', 'client/**', 'seeds/**'];
// Generous: a machine that also builds and lints is slow, and slow is no failure.
const shared = { environment: 'node' as const, restoreMocks: true, testTimeout: 30_000 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...shared,
          name: 'core',
          include: pure.map((folder) => `${folder}/*.test.{ts,tsx}`),
        },
      },
      {
        test: { ...shared, name: 'architecture', include: ['scripts/**/*.test.{ts,mjs}'] },
      },
      {
        test: {
          ...shared,
          name: 'server',
          include: ['server/**/*.test.ts'],
          exclude: pure,
          globalSetup: 'server/platform/testing/global-postgres.ts',
          hookTimeout: 60_000,
          // Files share what they import, which costs more than their tests do, and both cores: each
          // file has a database of its own.
          isolate: false,
          maxWorkers: 2,
          // After the others, whose number of workers is another: vitest mixes no two numbers.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
