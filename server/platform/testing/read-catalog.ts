import type pg from 'pg';

/** What a database is made of: the definition of each part by its name. */
export interface Catalog {
  columns: Map<string, string>;
  keys: Map<string, string>;
  indexes: Map<string, string>;
  checks: Map<string, string>;
  triggers: Map<string, string>;
  functions: Map<string, string>;
}

/** The public schema as PostgreSQL itself describes it; extensions and migrations are left out. */
export async function readCatalog(client: pg.Pool | pg.Client): Promise<Catalog> {
  const read = async (sql: string) => {
    const { rows } = await client.query<{ name: string; definition: string }>(sql);
    return new Map(rows.map(({ name, definition }) => [name, definition]));
  };
  const ours = `n.nspname = 'public' AND r.relname <> '_prisma_migrations'`;
  const table = `pg_class r JOIN pg_namespace n ON n.oid = r.relnamespace`;
  const constraints = (types: string) => `
    SELECT r.relname || '.' || c.conname AS name, pg_get_constraintdef(c.oid) AS definition
    FROM pg_constraint c JOIN ${table} ON r.oid = c.conrelid
    WHERE ${ours} AND c.contype IN (${types})`;
  return {
    columns: await read(`
      SELECT r.relname || '.' || a.attname AS name,
        concat_ws(' ', format_type(a.atttypid, a.atttypmod),
          CASE WHEN a.attnotnull THEN 'not null' END,
          CASE WHEN a.attgenerated = 's' THEN 'generated' ELSE 'default' END
            || ' ' || pg_get_expr(d.adbin, d.adrelid)) AS definition
      FROM pg_attribute a JOIN ${table} ON r.oid = a.attrelid
      LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
      WHERE ${ours} AND r.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped`),
    keys: await read(constraints(`'p', 'f', 'u'`)),
    indexes: await read(`
      SELECT r.relname AS name, pg_get_indexdef(i.indexrelid) AS definition
      FROM pg_index i JOIN ${table} ON r.oid = i.indexrelid
      WHERE ${ours} AND i.indrelid::regclass::text <> '_prisma_migrations'`),
    checks: await read(constraints(`'c'`)),
    triggers: await read(`
      SELECT r.relname || '.' || t.tgname AS name, pg_get_triggerdef(t.oid) AS definition
      FROM pg_trigger t JOIN ${table} ON r.oid = t.tgrelid WHERE ${ours} AND NOT t.tgisinternal`),
    functions: await read(`
      SELECT p.proname AS name, pg_get_functiondef(p.oid) AS definition
      FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
      WHERE n.nspname = 'public' AND NOT EXISTS (
        SELECT FROM pg_depend e WHERE e.objid = p.oid AND e.deptype = 'e')`),
  };
}
