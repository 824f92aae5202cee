import { describe, expect, test } from 'vitest';
import { readCodebook, writeCodebookCsv, writeCodebookJson } from './codebook-file.ts';
import { defaultFrames } from './default-frames.ts';

const plain = defaultFrames.map(({ name, description, source }) => ({ name, description, source }));
const problemsIn = (file: string) =>
  readCodebook(file).problems.map(({ at, message }) => `${at}: ${message}`);

describe('a codebook that is written is read again as it was', () => {
  const odd = [
    { name: '=SUM(A1)', description: '"quoted", and so on', source: '-1' },
    { name: "'tis", description: null, source: null },
    { name: 'الهوية', description: 'semi;colon', source: null },
  ];
  test.each([
    ['CSV', writeCodebookCsv],
    ['JSON', writeCodebookJson],
  ])('%s', (_, write) => {
    expect(readCodebook(write(plain))).toEqual({ frames: plain, problems: [] });
    expect(readCodebook(write(odd))).toEqual({ frames: odd, problems: [] });
  });
});

test.each([
  ['commas', 'name,description\nHarm,"who, and how"'],
  ['semicolons, as spreadsheets of many countries write', 'Name;Description\nHarm;who, and how'],
  ['tabs, empty lines, CRLF', '\r\nname\tdescription\r\n\r\nHarm\twho, and how\r\n'],
  ['columns in another order', 'description,name\n"who,\nand how",Harm'],
  ['a list', '[{"name":"Harm","description":"who, and how"}]'],
])('%s', (_, file) => {
  const frames = [{ name: 'Harm', description: 'who, and how', source: null }];
  expect(readCodebook(file)).toEqual({ frames, problems: [] });
});

test('all that is wrong is said at once, by line, and nothing is taken', () => {
  const file = 'name,description\nHarm,a\n"Two\nlines",b\n,c\nHARM ,d\nLaw,e,f';
  expect(readCodebook(file).frames).toEqual([]);
  expect(problemsIn(file)).toEqual([
    'Line 5: It has no name.',
    'Line 6: “HARM” stands there already: line 2.',
    'Line 7: It has more cells than the first line has columns; text with commas goes into quotation marks.',
  ]);
});

test.each([
  ['', 'The file: It is empty.'],
  ['name', 'The file: It names no frame.'],
  ['Harm,who\nLaw,what', 'Line 1: What is “harm”?'],
  ['description\nwho', 'Line 1: No column is called name.'],
  ['name\n"Harm', 'Line 2: A quotation mark is opened here and never closed.'],
  ['{"frames": 3}', 'The file: JSON is a list of frames'],
  ['[{"name": "Harm"', 'The file: It is no JSON'],
  ['[{"title": "Harm"}]', 'Frame 1: What is “title”?'],
  ['[{"name": "Harm"}, {"name": 3}]', 'Frame 2: Its name is no text.'],
  ['["Harm"]', 'Frame 1: It is no object with a name.'],
  [`name\n${'x'.repeat(101)}`, 'Line 2: Its name is longer than 100 characters.'],
])('%j is refused: %s', (file, problem) => {
  expect(problemsIn(file)[0]).toContain(problem);
});

test('the codebook of a new workspace: fifteen frames, each with a key, a line and its source', () => {
  expect(defaultFrames).toHaveLength(15);
  expect(new Set(defaultFrames.map(({ key }) => key)).size).toBe(15);
  expect(defaultFrames.every(({ description, source }) => description && source)).toBe(true);
});
