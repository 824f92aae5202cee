// Which way imports may run. scripts/architecture.test.ts plants one violation of every rule here
// and sees it found.
const test = '[.]test[.]tsx?$';
const generated = '^server/platform/db/generated/';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'core-sees-only-itself',
      comment: 'core is pure: only itself, and the packages that compute without a machine',
      severity: 'error',
      from: { path: '^server/core/', pathNot: test },
      to: { pathNot: '^server/core/|^node_modules/(decimal[.]js|chrono-node|diff|eld)/' },
    },
    {
      name: 'contract-sees-core-and-zod',
      severity: 'error',
      from: { path: '^server/contract/', pathNot: test },
      to: { pathNot: '^server/(core|contract)/|^node_modules/zod/' },
    },
    {
      name: 'client-sees-core-and-contract',
      comment: 'what the browser gets of the server is core and contract',
      severity: 'error',
      from: { path: '^client/', pathNot: test },
      to: { path: '^(server|scripts|seeds|bench|e2e)/', pathNot: '^server/(core|contract)/' },
    },
    {
      name: 'client-has-no-node',
      severity: 'error',
      from: { path: '^client/', pathNot: test },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'client-has-no-server-packages',
      severity: 'error',
      from: { path: '^client/', pathNot: test },
      to: { path: '^node_modules/(pg|express|helmet|pino|prisma|@prisma|linkedom|@mozilla)/' },
    },
    {
      name: 'server-does-not-see-client',
      severity: 'error',
      from: { path: '^(server|seeds)/' },
      to: { path: '^client/' },
    },
    {
      name: 'prisma-behind-repositories',
      comment: 'only *-repository.ts and *-query.ts talk to tables',
      severity: 'error',
      from: {
        path: '^(server|seeds)/',
        pathNot: `^server/platform/(db|testing)/|-(repository|query)[.]ts$|${test}`,
      },
      to: { path: `${generated}|^node_modules/@prisma/` },
    },
    {
      name: 'express-behind-routes',
      severity: 'error',
      from: {
        path: '^(server|seeds)/',
        pathNot: `-routes[.]ts$|^server/app[.]ts$|^server/platform/(http|auth)/|${test}`,
      },
      to: { path: '^node_modules/(@types/)?(express|helmet)/' },
    },
    {
      name: 'features-do-not-meet',
      comment: 'a feature never imports another: compose.ts hands functions across',
      severity: 'error',
      from: { path: '^(server|client)/features/([^/]+)/' },
      to: { path: '^$1/features/', pathNot: '^$1/features/$2/' },
    },
    {
      name: 'platform-does-not-know-features',
      severity: 'error',
      from: { path: '^server/platform/', pathNot: '^server/platform/testing/' },
      to: { path: '^server/(features/|compose[.]ts|app[.]ts|main[.]ts|cli/)' },
    },
    {
      name: 'hostile-parsers-in-workers',
      // accept reads the reports we wrote ourselves.
      comment: 'a parser of foreign markup can hang or exhaust memory: it runs in a worker',
      severity: 'error',
      from: { pathNot: `^server/platform/workers/|^server/cli/accept/|${test}` },
      to: { path: '^node_modules/(linkedom|@mozilla/readability)/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: { pathNot: generated },
      to: { circular: true, viaOnly: { pathNot: generated } },
    },
    {
      name: 'no-orphans',
      comment: 'a file that nobody imports and that imports nobody',
      severity: 'error',
      from: { orphan: true, pathNot: `${generated}|[.](d[.]ts|css)$|^(bench|scripts)/` },
      to: {},
    },
    {
      name: 'no-import-of-tests',
      severity: 'error',
      from: { pathNot: test },
      to: { path: test },
    },
    {
      name: 'testing-in-tests-only',
      comment: 'helpers of tests stay out of what is shipped',
      severity: 'error',
      from: { pathNot: `${test}|/testing/|^(e2e|bench)/` },
      to: { path: '/testing/' },
    },
    {
      name: 'nothing-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-development-packages-in-the-product',
      severity: 'error',
      from: {
        path: '^(server|client|seeds|bin)/',
        pathNot: `${test}|^server/platform/testing/`,
      },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', generated] },
    exclude: { path: '^(dist|test-results|playwright-report)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.d.ts'],
    },
  },
};
