import type pg from 'pg';

const batch = 1_000;

/** Inserts rows a thousand at a time; `columns` names each with its type, "id uuid". */
export async function insert(
  client: pg.Client,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly unknown[])[],
): Promise<void> {
  const names = columns.map((column) => `"${column.split(' ')[0] ?? ''}"`).join(', ');
  const arrays = columns
    .map((column, at) => `$${at + 1}::${column.split(' ')[1] ?? ''}[]`)
    .join(', ');
  for (let at = 0; at < rows.length; at += batch) {
    const slice = rows.slice(at, at + batch);
    const values = columns.map((_, column) => slice.map((row) => row[column]));
    await client.query(`INSERT INTO ${table} (${names}) SELECT * FROM unnest(${arrays})`, values);
  }
}
