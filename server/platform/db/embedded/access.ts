import pg from 'pg';
import type { Cluster } from './cluster.ts';

/** The role and the database of the application; neither is a superuser's. */
const application = 'parallax';

type Who = 'application' | 'superuser';

export function connectionString(cluster: Cluster, port: number, who: Who): string {
  const [role, database] =
    who === 'application' ? [application, application] : ['postgres', 'postgres'];
  return `postgresql://${role}:${cluster.password}@127.0.0.1:${port}/${database}`;
}

export async function connectAsSuperuser(
  cluster: Cluster,
  port: number,
  applicationName: string,
): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: connectionString(cluster, port, 'superuser'),
    application_name: applicationName,
  });
  // A connection that breaks without a listener takes this process down.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/** Makes the application's role and database where they are missing, also halfway. */
export async function prepareDatabase(superuser: pg.Client, password: string): Promise<void> {
  const named = [application];
  const roles = await superuser.query('select from pg_roles where rolname = $1', named);
  if (roles.rowCount === 0) {
    const secret = superuser.escapeLiteral(password);
    await superuser.query(`create role ${application} login password ${secret}`);
  }
  const databases = await superuser.query('select from pg_database where datname = $1', named);
  if (databases.rowCount === 0) {
    await superuser.query(`create database ${application} owner ${application}`);
  }
}
