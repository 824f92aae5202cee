import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { projectRoot } from '../project-root.ts';

/**
 * The SQL that Prisma would make an empty database with, from schema.prisma. Its schema engine runs
 * here as WebAssembly: the program that `prisma migrate` downloads is not needed.
 */
export async function datamodelSql(): Promise<string> {
  const content = readFileSync(path.join(projectRoot, 'prisma', 'schema.prisma'), 'utf8');
  const { SchemaEngine } = await loadEngine();
  const engine = await SchemaEngine.new(
    { datamodels: [['schema.prisma', content]] },
    () => undefined,
    nowhere,
  );
  const { stdout } = await engine.diff({
    from: { tag: 'empty' },
    to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content }] },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  if (!stdout) throw new Error('The schema engine wrote no SQL');
  return stdout;
}

async function loadEngine() {
  const { resolve } = createRequire(import.meta.url);
  const engine = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const folder = path.dirname(resolve('@prisma/schema-engine-wasm'));
  const binary = readFileSync(path.join(folder, 'schema_engine_bg.wasm'));
  const module = await WebAssembly.compile(binary);
  const { exports } = await WebAssembly.instantiate(module, {
    './schema_engine_bg.js': Object.fromEntries(Object.entries(engine)),
  });
  engine.__wbg_set_wasm(exports);
  (exports as { __wbindgen_start: () => void }).__wbindgen_start();
  return engine;
}

/** From nothing to a datamodel needs no database: the engine only asks which PostgreSQL it has. */
const nowhere = {
  provider: 'postgres',
  adapterName: 'nowhere',
  errorRegistry: { consumeError: () => undefined },
  connect: () => Promise.resolve({ ok: true, value: connection }),
};

const connection = {
  provider: 'postgres',
  adapterName: 'nowhere',
  queryRaw: () => Promise.resolve({ ok: true, value: version }),
  dispose: () => Promise.resolve({ ok: true, value: undefined }),
};

/** One row of a boolean, a text and an integer, in the numbers drivers tell Prisma types by. */
const version = {
  columnNames: ['exists', 'version', 'numeric_version'],
  columnTypes: [5, 7, 0],
  rows: [[true, 'PostgreSQL 18.4', 180_004]],
};
