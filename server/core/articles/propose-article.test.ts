import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CodePoints } from '../text/code-points.ts';
import { proposeArticle } from './propose-article.ts';
import { isRegionList } from './region-list.ts';
import { body, compareProposal, propose, type Page } from './testing/page.ts';

const pages: Record<string, Page> = {
  'headline and paragraphs': {
    lines: ['Northport harbour reopens after storm', ...body],
    title: 'Northport harbour reopens after storm',
    outlet: null,
    published: null,
    byline: null,
    regions: { headline: ['Northport harbour reopens after storm'] },
  },
  'a date marker before the headline on the same line': {
    lines: [
      ' date 2024-03-08 Northport harbour reopens',
      'Storm kept ships out for a week',
      ...body,
    ],
    title: 'Northport harbour reopens',
    published: '2024-03-08',
    regions: {
      headline: [' date 2024-03-08 Northport harbour reopens'],
      standfirst: ['Storm kept ships out for a week'],
    },
  },
  'a date marker before a caption: no headline': {
    lines: [
      ' date 2024-03-08 A tug in the harbour, March 5, 2024. © Harbour Pictures / Jo Roe',
      ...body,
    ],
    title: null,
    published: '2024-03-08',
    regions: {
      caption: [
        ' date 2024-03-08 A tug in the harbour, March 5, 2024. © Harbour Pictures / Jo Roe',
      ],
    },
  },
  'a picture’s alternative text before its caption': {
    lines: [
      'Northport harbour reopens',
      ...body,
      'The mayor',
      'The mayor waves to a crew. (Photo by Jo Roe)',
    ],
    regions: {
      headline: ['Northport harbour reopens'],
      caption: ['The mayor', 'The mayor waves to a crew. (Photo by Jo Roe)'],
    },
  },
  'a line that stands twice, and errors of the page': {
    lines: [
      'Northport harbour reopens',
      'The mayor of Northport speaks at the quay beside a',
      'The mayor of Northport speaks at the quay beside a',
      '  • Oops!',
      '    Something went wrong.',
      '    Please try again later.',
      ...body,
      'Oops! Something went wrong.',
      'Scroll to Top',
    ],
    title: 'Northport harbour reopens',
    regions: {
      headline: ['Northport harbour reopens'],
      caption: ['The mayor of Northport speaks at the quay beside a'],
      boilerplate: [
        'The mayor of Northport speaks at the quay beside a',
        '  • Oops!',
        '    Something went wrong.',
        '    Please try again later.',
        'Oops! Something went wrong.',
        'Scroll to Top',
      ],
    },
  },
  'what a page asks of its readers': {
    lines: [
      'Northport harbour reopens',
      'Share this article',
      body[0] ?? '',
      'Advertisement',
      'Read more: Storm closes harbour',
      'Sign up to our newsletter for more',
      'We use cookies to improve this site.',
      body[1] ?? '',
    ],
    regions: {
      headline: ['Northport harbour reopens'],
      boilerplate: [
        'Share this article',
        'Advertisement',
        'Read more: Storm closes harbour',
        'Sign up to our newsletter for more',
        'We use cookies to improve this site.',
      ],
    },
  },
  'the headline printed twice': {
    lines: ['Northport harbour reopens', 'Northport harbour reopens', ...body],
    title: 'Northport harbour reopens',
    regions: {
      headline: ['Northport harbour reopens'],
      boilerplate: ['Northport harbour reopens'],
    },
  },
  'a headline that ends in an abbreviation': {
    lines: ['First ships leave for the U.S.', ...body],
    title: 'First ships leave for the U.S.',
  },
  'a text that starts in mid-article': { lines: body, title: null, regions: {} },
  'a standfirst that is a sentence, above the byline': {
    lines: ['Northport harbour reopens', 'Ships may leave the port again.', 'By Jane Roe', ...body],
    regions: {
      headline: ['Northport harbour reopens'],
      standfirst: ['Ships may leave the port again.'],
      boilerplate: ['By Jane Roe'],
    },
  },
  'a right-to-left article': {
    lines: [
      'عودة السفن إلى الميناء',
      'قال مسؤولون إن سبع عشرة سفينة غادرت الميناء صباح اليوم وإن تسع سفن أخرى تنتظر دورها.',
    ],
    title: 'عودة السفن إلى الميناء',
  },
};

describe('proposeArticle', () => {
  test.each(Object.entries(pages))('%s', (_name, page) => {
    const { found, expected } = compareProposal(page);
    expect(found).toEqual(expected);
  });

  test('the evidence is what stands in the text', () => {
    const { text, proposal } = propose({
      lines: ['😀 Northport harbour reopens', 'By Jane Roe', ...body, 'NPT 8th March 2024'],
    });
    const points = new CodePoints(text);
    const { title, outlet, published, byline } = proposal;
    for (const evidence of [title, outlet, published, byline]) {
      expect(evidence?.span && points.slice(evidence.span.start, evidence.span.end)).toBe(
        evidence?.asPrinted,
      );
    }
    expect(published?.asPrinted).toBe('8th March 2024');
    expect(outlet?.because).toBe('the line ‘NPT 8th March 2024’');
  });

  test('what is doubtful is noted', () => {
    expect(propose({ lines: body }).proposal.notes.join(' ')).toMatch(
      /No line reads like a headline/,
    );
    expect(
      propose({ lines: ['Reopened', '03/08/2024', ...body] }).proposal.notes.join(' '),
    ).toMatch(/‘03\/08\/2024’ can be read in two ways/);
    expect(
      propose({ lines: ['It has reopened', ...body, 'Updated: 8 March 2024'] }).proposal.notes,
    ).toEqual(['The only date is that of an update; the article may have appeared earlier.']);
  });

  test('other dates are kept as alternatives', () => {
    const { proposal } = propose({
      lines: ['It has reopened', '8 March 2024', ...body, 'Updated: 9 March 2024'],
    });
    expect(proposal.published?.value).toBe('2024-03-08');
    expect(proposal.alternatives.published.map(({ value }) => value)).toEqual(['2024-03-09']);
  });

  test('never throws, whatever the page, and its regions hold', () => {
    const line = fc.constantFrom(
      ...['Northport harbour reopens', 'date 2024-03-08', 'By Jane Roe', 'Photo:', '©', 'Updated:'],
      ...[
        'RT 20th May 2024',
        'Oops!',
        '😀',
        ' ',
        '• ',
        'Title:',
        'Source: A',
        '2024',
        body[0] ?? '',
      ],
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(line, fc.string({ unit: 'grapheme' }))), (lines) => {
        const text = lines.join('\n');
        const { regions } = proposeArticle({ text, fileName: null, knownOutlets: [] });
        expect(isRegionList(text, regions)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    'a\n',
    'Photo: / \n',
    '. AP / ',
    '••• \n',
    'By A B C, \n',
    'has contacted x ',
    '(((',
    ' | ',
  ])('a megabyte of %j takes no more than linear time', (run) => {
    const text = run.repeat(1_000_000 / run.length);
    const began = performance.now();
    proposeArticle({ text, fileName: null, knownOutlets: [] });
    expect(performance.now() - began).toBeLessThan(4500);
  });
});
