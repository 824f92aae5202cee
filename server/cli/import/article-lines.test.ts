import { expect, test } from 'vitest';
import { fillIn, readArticleLines } from './article-lines.ts';

const read = (content: string, tokenised = false) =>
  readArticleLines('ferry.jsonl', content, { tokenised });

test('an article a line, with what the line says of it', () => {
  const line = { id: '1', event: 'lock', outlet: 'Coast Echo', date: '2023-01', text: 'It shut.' };
  expect(read(`${JSON.stringify(line)}\n\n`)).toEqual([
    {
      name: 'ferry.jsonl:1',
      text: 'It shut.',
      title: null,
      outlet: 'Coast Echo',
      published: '2023-01',
      fields: new Map([
        ['id', '1'],
        ['event', 'lock'],
        ['outlet', 'Coast Echo'],
      ]),
    },
  ]);
});

test('a text set apart by spaces is put together only where that is said', () => {
  const line = JSON.stringify({ sentences: ["The port 's quay , shut .", "It ca n't open ."] });
  expect(read(line)).toMatchObject([{ text: "The port 's quay , shut . It ca n't open ." }]);
  expect(read(line, true)).toMatchObject([{ text: "The port's quay, shut. It can't open." }]);
});

test.each([
  ['{', 'Invalid input'],
  ['{"title":"x"}', 'neither text nor sentences'],
  ['{"text":"x","date":"soon"}', 'soon is no date'],
])('%s is no article: %s', (content, because) => {
  expect(read(content)).toEqual([
    { name: 'ferry.jsonl:1', because: expect.stringContaining(because) as string },
  ]);
});

test('a topic is named with the fields of the line', () => {
  expect(fillIn('Event {event} {none}', new Map([['event', '3']]))).toBe('Event 3 {none}');
});
