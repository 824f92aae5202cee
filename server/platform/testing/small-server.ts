import { readEnv } from '../../env.ts';
import { runServer } from '../run-server.ts';
import { say } from '../say.ts';

// The ground without the application, as a process of its own that tests may kill.
try {
  await runServer(readEnv(), say, ({ pool, url }) =>
    Promise.resolve({
      handler: (request, response) => {
        if (request.url === '/slow') {
          response.writeHead(200).write('begun, ');
          setTimeout(() => response.end('finished'), 1_500);
          return;
        }
        if (request.url === '/stuck') {
          say('stuck');
          return;
        }
        if (request.url === '/say') {
          for (let line = 0; line < 20; line += 1) say('Nobody listens.');
          response.end('said');
          return;
        }
        if (request.url === '/busy') {
          const { user, system } = process.cpuUsage();
          response.end(String((user + system) / 1_000_000));
          return;
        }
        const body = async () => {
          await pool.query('create table if not exists notes (id int)');
          if (request.method === 'POST') await pool.query('insert into notes values (1)');
          const { rows } = await pool.query<{ count: string }>('select count(*) from notes');
          return rows[0]?.count ?? '';
        };
        body().then(
          (count) => response.end(count),
          () => response.writeHead(503).end(),
        );
      },
      welcome: `Open ${url}`,
    }),
  );
} catch (error) {
  say(String(error));
  process.exit(1);
}
