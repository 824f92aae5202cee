import { hashPassword, verifyPassword } from 'better-auth/crypto';

/**
 * Hashing takes a thread of Node's pool for tenths of a second. Two at once leave threads to what
 * everybody waits for: twenty sign-ins kept new database connections from opening for 5 s.
 */
const atOnce = 2;

let running = 0;
const waiting: (() => void)[] = [];

export const passwords = {
  hash: (password: string): Promise<string> => inTurn(() => hashPassword(password)),
  verify: (given: { hash: string; password: string }): Promise<boolean> =>
    inTurn(() => verifyPassword(given)),
};

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running < atOnce) running += 1;
  else await new Promise<void>((resolve) => waiting.push(resolve));
  try {
    return await work();
  } finally {
    // Whoever waits takes this place; only when nobody does is it free.
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}
