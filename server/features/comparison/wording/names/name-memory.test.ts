import { expect, test } from 'vitest';
import { NameMemory } from './name-memory.ts';

const text = (id: string, content: string) => ({ id, content, regions: [] });
const first = text('1', 'Mayor Jane Roe closed the lock. The mayor left.');
const second = text('2', 'Roe opened the lock, and the mayor spoke.');

test('asks for the texts it has not read, once', () => {
  const memory = new NameMemory();
  expect(memory.answer({ textIds: ['1', '2'], texts: [] })).toEqual({ missing: ['1', '2'] });
  expect(memory.answer({ textIds: ['1', '2'], texts: [first] })).toEqual({ missing: ['2'] });
  expect(memory.answer({ textIds: ['1', '2'], texts: [second] })).toHaveProperty('things');
  expect(memory.answer({ textIds: ['2', '1'], texts: [] })).toHaveProperty('things');
});

test('finds the same whether it has read them before or not', () => {
  const warm = new NameMemory();
  warm.answer({ textIds: ['2'], texts: [second] });
  const question = { textIds: ['1', '2'], texts: [first] };
  const cold = new NameMemory().answer({ ...question, texts: [second, first] });
  expect(warm.answer(question)).toEqual(cold);
  expect(cold).toMatchObject({ things: [{ name: 'mayor', kind: 'offer' }] });
});
