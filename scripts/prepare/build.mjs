import { runPackage } from './run.mjs';
import { content, fingerprint, makeOnce } from './stamp.mjs';

const isSource = (file) => !/\.test\.tsx?$|\/generated\//.test(file);
const common = () => [
  content('package-lock.json'),
  content('package.json'),
  content('tsconfig.json'),
];

export function buildClient(say) {
  const sources = ['client', 'server/core', 'server/contract', 'vite.config.ts'];
  return makeOnce({
    folder: 'dist/client',
    inputs: [fingerprint(sources, isSource), ...common()],
    work: async (draft) => {
      say('Building the client.');
      const args = ['build', '--logLevel', 'warn', '--outDir', draft, '--emptyOutDir'];
      await runPackage('vite/bin/vite.js', args);
    },
  });
}

export function buildServer(say) {
  const sources = ['server', 'seeds', 'scripts/prepare/bundle-server.mjs'];
  return makeOnce({
    folder: 'dist/server',
    inputs: [fingerprint(sources, isSource), content('prisma/schema.prisma'), ...common()],
    work: async (draft) => {
      say('Building the server.');
      // Imported only now: esbuild is not there before the installation.
      const { bundleServer } = await import('./bundle-server.mjs');
      await bundleServer(draft);
    },
  });
}
