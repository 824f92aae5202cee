import { describe, expect, it } from 'vitest';
import { writeJsonLd } from './jsonld.ts';
import { bareClaim, sampleClaim, sampleReport } from './testing/sample-report.ts';
import { validateCollection } from './testing/validate-annotation.ts';

const written = writeJsonLd(sampleReport([sampleClaim(), bareClaim()]));

describe('writeJsonLd', () => {
  it('is valid by the W3C model, with everything said and with next to nothing', () => {
    expect(validateCollection(JSON.parse(written))).toEqual([]);
    expect(validateCollection(JSON.parse(writeJsonLd(sampleReport([]))))).toEqual([]);
  });

  it('selects the quote by words and by code points, in the text that was stored', () => {
    expect(JSON.parse(written)).toMatchObject({
      type: 'AnnotationCollection',
      total: 2,
      first: {
        items: [
          {
            id: 'urn:uuid:019ab000-0000-7000-8000-000000000001',
            target: {
              source: {
                id: 'urn:uuid:019ab000-0000-7000-8000-0000000000b1',
                language: 'en-GB',
                'parallax:article': { 'parallax:outlet': 'Isle Times' },
                'parallax:text': { 'parallax:sha256': 'ab'.repeat(32), 'parallax:number': 2 },
              },
              selector: [
                { type: 'TextQuoteSelector', exact: 'nearly 200 gulls', prefix: 'wrote that "' },
                { type: 'TextPositionSelector', start: 123, end: 139 },
              ],
            },
          },
          { target: { selector: [{ exact: 'nearly 200 gulls' }, { start: 123 }] } },
        ],
      },
    });
  });

  it('says category, content and note in bodies of their own', () => {
    const { first } = JSON.parse(written) as { first: { items: { body: unknown[] }[] } };
    expect(first.items[0]?.body).toMatchObject([
      { purpose: 'tagging', value: 'Troop number', 'parallax:category': 'troop-number' },
      {
        type: ['TextualBody', 'parallax:Claim'],
        'parallax:figure': { 'parallax:low': '180', 'parallax:lowIncluded': true },
        'parallax:chain': [{ 'parallax:source': 'the keeper' }, { 'parallax:source': 'a visitor' }],
      },
      { purpose: 'commenting', value: 'Ask the keeper.\nTwice.' },
    ]);
    expect(first.items[1]?.body).toHaveLength(2);
  });

  it('gives every word of ours a meaning in the context', () => {
    const names = new Set([...written.matchAll(/"(\w+:\w+)":/g)].map(([, name]) => name));
    for (const name of names) expect(name).toMatch(/^parallax:/);
    expect(written).toContain('"parallax": "urn:parallax:ns#"');
  });
});

describe('validateCollection', () => {
  const breaks: Record<string, { change: [string, string]; says: string }> = {
    'no IRI': {
      change: ['"id": "urn:uuid:019ab000-0000-7000-8000-000000000001"', '"id": "x"'],
      says: 'IRI',
    },
    'no class': { change: ['"type": "Annotation"', '"type": "Note"'], says: 'Annotation' },
    'a local time': {
      change: ['2031-05-07T08:00:00.000Z', '2031-05-07T08:00:00+02:00'],
      says: 'UTC',
    },
    'no quoted text': {
      change: ['"exact": "nearly', '"words": "nearly'],
      says: 'quotes exactly one',
    },
    'a place that ends first': { change: ['"end": 139\n', '"end": 12\n'], says: 'ends after' },
    'a body without text': {
      change: ['"value": "Troop number"', '"text": ""'],
      says: 'text in each',
    },
    'no context': { change: ['anno.jsonld', 'other.jsonld'], says: 'context' },
  };
  it.each(Object.entries(breaks))('finds %s', (_name, { change: [from, to], says }) => {
    expect(written).toContain(from);
    const problems = validateCollection(JSON.parse(written.replace(from, to)));
    expect(problems.join('\n')).toContain(says);
  });
});
