import { afterEach, expect, test } from 'vitest';
import { createFrontDoor, type FrontDoor } from './front-door.ts';

const doors: FrontDoor[] = [];
const local = { host: '127.0.0.1', publicUrl: undefined };

async function doorAt(port: number, portIsChosen = true, publicUrl?: string) {
  const door = await createFrontDoor({ ...local, port, portIsChosen, publicUrl });
  doors.push(door);
  return { door, port: Number(new URL(door.localUrl).port) };
}

afterEach(async () => {
  await Promise.all(doors.splice(0).map((door) => door.close()));
});

test('asks to come back while the server starts, then hands over', async () => {
  const { door } = await doorAt(0);
  const early = await fetch(door.url);
  expect([early.status, early.headers.get('retry-after')]).toEqual([503, '1']);
  door.open((_, response) => response.end('here'));
  expect(await (await fetch(door.url)).text()).toBe('here');
});

test('a taken port that was chosen is refused by its number', async () => {
  const { port } = await doorAt(0);
  await expect(doorAt(port)).rejects.toThrow(`Port ${port} on 127.0.0.1 is taken`);
});

test('a taken port that nobody chose gives way to the next', async () => {
  const { port } = await doorAt(0);
  const next = await doorAt(port, false);
  expect(next.port).toBeGreaterThan(port);
});

test('links go to the public address, this machine to the local one', async () => {
  const { door, port } = await doorAt(0, true, 'https://desk.example');
  expect([door.url, door.localUrl]).toEqual(['https://desk.example', `http://127.0.0.1:${port}`]);
});

test('closing waits for the answer under way, not for a connection kept for later', async () => {
  const { door } = await doorAt(0);
  let isUnderWay = false;
  door.open((request, response) => {
    isUnderWay ||= request.url === '/slow';
    setTimeout(() => response.end('done'), isUnderWay ? 300 : 0);
  });
  await fetch(door.url, { headers: { connection: 'keep-alive' } });
  const slow = fetch(`${door.url}/slow`);
  await expect.poll(() => isUnderWay).toBe(true);
  const begun = Date.now();
  await door.close();
  expect(Date.now() - begun).toBeLessThan(3_000);
  expect(await (await slow).text()).toBe('done');
  await expect(fetch(door.url)).rejects.toThrow();
});
