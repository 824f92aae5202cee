import type { Say } from '../../say.ts';
import type { Postmaster } from './postmaster.ts';

const pauses = [100, 1_000, 5_000, 15_000];

/** Keeps a PostgreSQL running: when it dies although nobody stopped it, it is started again. */
export async function supervise(
  start: () => Promise<Postmaster>,
  say: Say,
): Promise<Pick<Postmaster, 'stop' | 'kill'>> {
  let stopping = false;
  let restarting: Promise<void> = Promise.resolve();
  let current = await start();

  const watch = () => {
    current.process.once('exit', (code, signal) => {
      if (stopping) return;
      say(`PostgreSQL ended unexpectedly (${signal ?? `exit code ${code}`}); starting it again.`);
      restarting = restart();
    });
  };

  const restart = async () => {
    for (const pause of pauses) {
      await new Promise((resolve) => setTimeout(resolve, pause));
      if (stopping) return;
      try {
        current = await start();
        watch();
        say('PostgreSQL runs again.');
        return;
      } catch (error) {
        say(String(error));
      }
    }
    say('PostgreSQL does not come back. Stop Parallax, look at the log above, and start it again.');
  };

  watch();
  return {
    stop: async () => {
      stopping = true;
      await restarting;
      await current.stop();
    },
    kill: () => current.kill(),
  };
}
