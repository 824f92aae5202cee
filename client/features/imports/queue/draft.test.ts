import { describe, expect, it } from 'vitest';
import type { RegionKind } from '#core/articles/article.ts';
import { parsePartialDate } from '#core/figures/partial-date.ts';
import type { ImportProposal } from '#contract/import-proposals.ts';
import { bodyOf, draftOf } from './draft.ts';
import { linesOf, regionsOf } from './lines.ts';

const text = 'Flood 🌊 at the quay\nBy A. Writer\n\nThe water rose.\n\nShare this\n\nSign up';
const headline = { start: 0, end: 19, kind: 'headline' as const };
const boilerplate = { start: 51, end: 70, kind: 'boilerplate' as const };

function proposal(more: Partial<ImportProposal> = {}): ImportProposal {
  return {
    title: {
      value: 'Flood 🌊 at the quay',
      asPrinted: 'Flood 🌊 at the quay',
      because: 'first line',
    },
    outlet: null,
    published: null,
    byline: null,
    url: null,
    language: 'en',
    text,
    regions: [headline, boilerplate],
    notes: [],
    sameText: [],
    similar: [],
    credit: null,
    ...more,
  };
}

describe('lines and regions of a proposed text', () => {
  const kinds: RegionKind[] = [
    'headline',
    'body',
    'body',
    'body',
    'body',
    'boilerplate',
    'boilerplate',
    'boilerplate',
  ];

  it('each line has the role of the region it lies in', () => {
    expect(linesOf(proposal()).map(({ kind }) => kind)).toEqual(kinds);
  });

  it('what is not changed comes back as it was proposed, in code points', () => {
    expect(regionsOf(text, kinds)).toEqual([headline, boilerplate]);
  });

  it('a line that is kept splits the run', () => {
    const kept = [...kinds];
    kept[5] = 'body';
    expect(regionsOf(text, kept)).toEqual([headline, { start: 63, end: 70, kind: 'boilerplate' }]);
  });
});

describe('what is sent to be stored', () => {
  const day = parsePartialDate('2021-05-06');
  const found = { value: day, asPrinted: 'date 2021-05-06', because: 'a header line' };
  const dated = proposal({ published: day && { ...found, value: day } });

  it.each([
    ['a date left as proposed is from the text', dated, '2021-05-06', 'text'],
    ['a corrected date is from the editor', dated, '2021-05', 'editor'],
    ['a date the text does not give is from the editor', proposal(), '2021', 'editor'],
  ] as const)('%s', (_, given, chosen, origin) => {
    const draft = { ...draftOf(given, []), published: parsePartialDate(chosen) };
    expect(bodyOf(given, draft).published).toEqual({ date: chosen, origin });
  });

  it('empty fields are sent as none', () => {
    const draft = { ...draftOf(proposal(), ['t1']), outlet: '  ' };
    expect(bodyOf(proposal(), draft)).toMatchObject({
      outlet: null,
      byline: null,
      published: null,
      topicIds: ['t1'],
      allowSameText: false,
    });
  });
});
