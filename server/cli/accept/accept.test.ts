import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reportFormats, type ReportFormat } from '#contract/reports.ts';
import { routes } from '#contract/routes.ts';
import { loadPack, type LoadedPack } from '../../packs/load-pack.ts';
import { createTestApp, type TestApp } from '../../platform/testing/test-app.ts';
import { createApiClient } from '../api-client.ts';
import { checkComparisons, isRight } from './check-comparisons.ts';
import { checkWording, isVisible } from './check-wording.ts';
import { compareFields, type ExpectedClaim } from './compare-fields.ts';
import { expectationsOf } from './expected-fields.ts';
import type { ReadBack } from './read-back.ts';
import { readers } from './readers.ts';
import { smallPack } from './small-pack.ts';

let app: TestApp;
let expected: ExpectedClaim[];
let loaded: LoadedPack;
const exported = new Map<ReportFormat, string>();

beforeAll(async () => {
  app = await createTestApp();
  const editor = createApiClient(app.url, app.people.administrator.apiKey);
  loaded = await loadPack({ editor, reviewer: editor }, smallPack);
  expected = expectationsOf(smallPack, loaded);
  for (const topicId of loaded.topics.values()) {
    const body = { topicId, title: 'Accept' };
    const { id: reportId } = await editor.call(routes.createReport, { body });
    for (const format of reportFormats) {
      const params = { reportId, format };
      exported.set(format, await editor.call(routes.exportReport, { params }));
    }
  }
});
afterAll(() => app.close());

test('what two claims are to each other is asked of the API, and a wrong word is caught', async () => {
  const editor = createApiClient(app.url, app.people.administrator.apiKey);
  const { pack } = smallPack;
  const ask = async (comparison: Partial<(typeof pack.comparisons)[number]>) => {
    const comparisons = pack.comparisons.map((each) => ({ ...each, ...comparison }));
    const [checked] = await checkComparisons(editor, { ...pack, comparisons }, loaded);
    return checked;
  };
  const right = await ask({});
  expect(right).toMatchObject({ found: 'unknown, certain', names: 'port-2, port-3' });
  expect(right?.because).toMatch(/only implied/);
  expect(
    [right, await ask({ a: 'port-3', b: 'port-2' })].map((each) => each && isRight(each)),
  ).toEqual([true, true]);
  for (const wrong of [{ relation: 'same' }, { certainty: 'possible' }, { b: 'port-1' }] as const) {
    const checked = await ask(wrong);
    expect(checked && isRight(checked)).toBe(false);
  }
});

test('where terms stand is asked of the API, and a wrong word is caught', async () => {
  const editor = createApiClient(app.url, app.people.administrator.apiKey);
  const wording = [
    {
      about: 'the works',
      terms: { 'dredging aid': ['port (body)'], dredging: ['harbour'], levee: ['port'] },
    },
  ];
  const checked = await checkWording(editor, { ...smallPack.pack, wording }, loaded);
  expect(
    checked.map((each) => [each.term, each.found, each.missing, each.beyond, isVisible(each)]),
  ).toEqual([
    ['dredging aid', ['port.txt'], [], [], true],
    ['dredging', ['port.txt'], ['harbour'], ['port.txt'], false],
    ['levee', [], ['port'], [], false],
  ]);
});

const textOf = (format: ReportFormat) => exported.get(format) ?? '';
const compare = (format: ReportFormat, readBack: ReadBack) =>
  compareFields(format, expected, readBack);

/** What one format says, with one field of one claim said otherwise, or (null) not at all. */
function alter(readBack: ReadBack, id: string, path: string, value: string | null): ReadBack {
  const fields = new Map(readBack.get(id));
  if (value === null) fields.delete(path);
  else fields.set(path, value);
  return new Map(readBack).set(id, fields);
}

describe.each(reportFormats)('%s', (format) => {
  test('says every field of every claim as the pack does', () => {
    expect(expected.length).toBe(smallPack.pack.claims.length);
    expect(compare(format, readers[format](textOf(format)))).toEqual([]);
  });

  test('is caught at any single field that is altered or missing, by claim and field', () => {
    const readBack = readers[format](textOf(format));
    for (const { id, name, fields } of expected) {
      for (const [path, value] of fields) {
        for (const other of [`${value}0`, value.slice(0, -1), null]) {
          const [only, ...more] = compare(format, alter(readBack, id, path, other));
          expect(only).toMatchObject({ format, claim: name, field: path, expected: value });
          expect(more).toEqual([]);
        }
      }
    }
  });

  test('is caught when it adds what nobody said, and when it lacks a claim', () => {
    const readBack = readers[format](textOf(format));
    const [first] = expected;
    if (!first) throw new Error('The pack has no claims');
    const added = alter(readBack, first.id, 'chain[7].source', 'Somebody else');
    expect(compare(format, added)).toMatchObject([
      { claim: first.name, field: 'chain[7].source', found: 'Somebody else' },
    ]);
    const without = new Map([...readBack].filter(([id]) => id !== first.id));
    expect(compare(format, without)).toMatchObject([{ claim: first.name, field: 'id' }]);
  });
});

/** Each altered in the bytes of the file itself: [what stands there, what is put there, field]. */
const forgeries: Record<string, [was: string, now: string, field: string]> = {
  'a digit of a figure': ['7300000', '7400000', 'figure.value'],
  'a bound': ['7250000', '7150000', 'figure.low'],
  'a unit': ['EUR', 'USD', 'figure.unit'],
  'a qualifier': ['at least', 'at most', 'figure.qualifier'],
  'a source in a chain': ['Ilse Marn', 'Ilse Morn', 'chain[0].source'],
  'a verb in a chain': ['conceded', 'declared', 'chain[0].verb'],
  'where it was said': ['harbour hearing', 'harbour meeting', 'chain[0].occasion.venue'],
  'the precision of a date': ['2024-03-05', '2024-03', 'chain[0].occasion.said'],
  'an answer': ['gates stayed open', 'gates were shut', 'answer.value'],
  'a word of the scope': ['dredging aid', 'dredging work', 'scope.what'],
  'a hedge': ['By one estimate', 'By any estimate', 'hedges[0].exact'],
  'a letter of a quote': ['eleven barges', 'eleven sarges', 'anchor.exact'],
};

describe.each(Object.entries(forgeries))('a forged file: %s', (_, [was, now, field]) => {
  test.each(reportFormats)('is caught in %s', (format) => {
    const text = textOf(format);
    expect(text).toContain(was);
    const found = compare(format, readers[format](text.replaceAll(was, now)));
    expect(found.map((mismatch) => mismatch.field)).toContain(field);
  });
});

test('an offset and the order of a chain are caught', () => {
  const [first] = expected;
  if (!first) throw new Error('The pack has no claims');
  for (const format of reportFormats) {
    const readBack = readers[format](textOf(format));
    const start = String(Number(first.fields.get('anchor.start')) + 1);
    expect(compare(format, alter(readBack, first.id, 'anchor.start', start))).toHaveLength(1);
    const chained = expected.find(({ fields }) => fields.has('chain[1].source'));
    if (!chained) throw new Error('The pack has no chain of two links');
    const [outer, inner] = [0, 1].map((link) => chained.fields.get(`chain[${link}].source`) ?? '');
    const turned = alter(
      alter(readBack, chained.id, 'chain[0].source', inner ?? ''),
      chained.id,
      'chain[1].source',
      outer ?? '',
    );
    expect(compare(format, turned).map(({ field }) => field)).toEqual([
      'chain[0].source',
      'chain[1].source',
    ]);
  }
});
