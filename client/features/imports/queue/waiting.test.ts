import { describe, expect, it } from 'vitest';
import { ApiError, OfflineError } from '../../../lib/api-error.ts';
import { atMost } from './at-most.ts';
import { patiently } from './patiently.ts';

describe('atMost', () => {
  it('never runs more than so many at a time, and all in the end', async () => {
    const run = atMost(2);
    let now = 0;
    let most = 0;
    const done: number[] = [];
    const task = (number: number) => async () => {
      now += 1;
      most = Math.max(most, now);
      await new Promise((resolve) => setTimeout(resolve, number % 3));
      now -= 1;
      done.push(number);
    };
    await Promise.all(Array.from({ length: 9 }, (_, number) => run(task(number))));
    expect(most).toBe(2);
    expect(done.sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('goes on after a task that fails', async () => {
    const run = atMost(1);
    const failed = run(() => Promise.reject(new Error('no')));
    const next = run(() => Promise.resolve('yes'));
    await expect(failed).rejects.toThrow('no');
    await expect(next).resolves.toBe('yes');
  });
});

describe('patiently', () => {
  const refused = new ApiError({
    type: 'about:blank',
    title: 'Too large',
    status: 413,
    code: 'too_large',
    detail: 'The file is too large.',
  });
  const failing = (errors: Error[]) => {
    const left = [...errors];
    return () => {
      const error = left.shift();
      return error === undefined ? Promise.resolve('stored') : Promise.reject(error);
    };
  };
  const waits: number[] = [];
  const wait = (milliseconds: number) => {
    waits.push(milliseconds);
    return Promise.resolve();
  };

  it('comes back when the network was away, later each time', async () => {
    const task = failing([new OfflineError(), new OfflineError()]);
    await expect(patiently(task, wait)).resolves.toBe('stored');
    expect(waits).toEqual([1000, 2000]);
  });

  it('takes a refusal as an answer', async () => {
    await expect(patiently(failing([refused]), wait)).rejects.toBe(refused);
  });

  it('gives up in the end', async () => {
    const away = Array.from({ length: 20 }, () => new OfflineError());
    await expect(patiently(failing(away), wait)).rejects.toBeInstanceOf(OfflineError);
  });
});
