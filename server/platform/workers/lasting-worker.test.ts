import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { endLastingWorkers, LastingWorker } from './lasting-worker.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'parallax-worker-'));
const file = path.join(folder, 'counts.worker.ts');
writeFileSync(
  file,
  `import { parentPort } from 'node:worker_threads';
  let asked = 0;
  parentPort.on('message', (question) => {
    asked += 1;
    if (question === 'fail') throw new Error('a mistake');
    if (question === 'hang') for (;;);
    parentPort.postMessage([question, asked]);
  });`,
);
afterAll(() => rmSync(folder, { recursive: true }));

const worker = (deadline = 20_000) => new LastingWorker(file, { deadline, heapMegabytes: 64 });

test('answers in the order it was asked and remembers what was before', async () => {
  const one = worker();
  const answers = ['a', 'b', 'c'].map((question) => one.ask(question));
  expect(await Promise.all(answers)).toEqual([
    ['a', 1],
    ['b', 2],
    ['c', 3],
  ]);
  await one.end();
});

test('a thread that dies says why, and the next question starts another', async () => {
  const one = worker();
  const [failed, next] = [one.ask('fail'), one.ask('a')];
  await expect(failed).rejects.toMatchObject({ name: 'WorkerFailure', reason: 'crash' });
  expect(await next).toEqual(['a', 1]);
  await one.end();
});

test('a question that takes too long is given up', async () => {
  const one = worker(500);
  await expect(one.ask('hang')).rejects.toMatchObject({ reason: 'deadline' });
  await one.end();
});

test('when the server stops, whoever waits is told, and nothing starts again', async () => {
  const one = worker();
  await one.ask('a');
  const waits = expect(one.ask('hang')).rejects.toMatchObject({ reason: 'ended' });
  await new Promise((resolve) => setTimeout(resolve, 50));
  await endLastingWorkers();
  await waits;
  await expect(one.ask('a')).rejects.toMatchObject({ reason: 'ended' });
});
