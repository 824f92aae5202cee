import { runPackage } from './run.mjs';
import { content, once } from './stamp.mjs';

/** The database client from schema.prisma. */
export function generate(say) {
  return once({
    stamp: 'server/platform/db/generated/.stamp',
    inputs: [content('prisma/schema.prisma'), content('package-lock.json')],
    work: async () => {
      say('Generating the database client.');
      await runPackage('prisma/build/index.js', ['generate']);
    },
  });
}
