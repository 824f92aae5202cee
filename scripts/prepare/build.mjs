import { runPackage } from './run.mjs';
import { content, fingerprint, once } from './stamp.mjs';

const isSource = (file) => !/\.test\.tsx?$|\/generated\//.test(file);
const common = () => [
  content('package-lock.json'),
  content('package.json'),
  content('tsconfig.json'),
];

export function buildClient(say) {
  const sources = ['client', 'server/core', 'server/contract', 'vite.config.ts'];
  return once({
    stamp: 'dist/client/.stamp',
    inputs: [fingerprint(sources, isSource), ...common()],
    work: async () => {
      say('Building the client.');
      await runPackage('vite/bin/vite.js', ['build', '--logLevel', 'warn']);
    },
  });
}

export function buildServer(say) {
  const sources = ['server', 'seeds', 'scripts/prepare/bundle-server.mjs'];
  return once({
    stamp: 'dist/server/.stamp',
    inputs: [fingerprint(sources, isSource), content('prisma/schema.prisma'), ...common()],
    work: async () => {
      say('Building the server.');
      // Imported only now: esbuild is not there before the installation.
      const { bundleServer } = await import('./bundle-server.mjs');
      await bundleServer();
    },
  });
}
