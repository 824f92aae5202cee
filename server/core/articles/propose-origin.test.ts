import { describe, expect, test } from 'vitest';
import { body, compareProposal, type Page } from './testing/page.ts';

const pages: Record<string, Page> = {
  'an outlet beside the date, at the end': {
    lines: ['Northport harbour reopens', ...body, 'NPT 8th March 2024'],
    outlet: 'NPT',
    published: '2024-03-08',
    regions: { headline: ['Northport harbour reopens'], boilerplate: ['NPT 8th March 2024'] },
  },
  'a line that is a date': {
    lines: ['Northport harbour reopens', 'Mar 8, 2024', ...body],
    published: '2024-03-08',
    regions: { headline: ['Northport harbour reopens'], boilerplate: ['Mar 8, 2024'] },
  },
  'the time of an update': {
    lines: ['Northport harbour reopens', ...body, 'Updated: March 8, 2024, 5:45 PM'],
    published: '2024-03-08',
    regions: {
      headline: ['Northport harbour reopens'],
      boilerplate: ['Updated: March 8, 2024, 5:45 PM'],
    },
  },
  'publication goes before update': {
    lines: [
      'Northport harbour reopens',
      'Updated: 9 March 2024',
      'Published: 8 March 2024',
      ...body,
    ],
    published: '2024-03-08',
  },
  'a date in a caption is not the article’s': {
    lines: ['Northport harbour reopens', ...body, 'The quay on March 5, 2024. Jo Roe/Reuters'],
    published: null,
    regions: {
      headline: ['Northport harbour reopens'],
      caption: ['The quay on March 5, 2024. Jo Roe/Reuters'],
    },
  },
  'a month is all that is printed': {
    lines: ['Northport harbour reopens', 'March 2024', ...body],
    published: '2024-03',
  },
  'numbers that can be read in two ways': {
    lines: ['Northport harbour reopens', '03/08/2024', ...body],
    published: null,
  },
  'numbers that cannot': {
    lines: ['Northport harbour reopens', '28/03/2024', ...body],
    published: '2024-03-28',
  },
  'a byline with a date': {
    lines: ['Northport harbour reopens', 'By Jane Roe and John van Doe | 8 March 2024', ...body],
    byline: 'Jane Roe and John van Doe',
    published: '2024-03-08',
    regions: {
      headline: ['Northport harbour reopens'],
      boilerplate: ['By Jane Roe and John van Doe | 8 March 2024'],
    },
  },
  'a byline with a place': {
    lines: ['Northport harbour reopens', 'By Jane Roe in Northport', ...body],
    byline: 'Jane Roe',
  },
  'a sentence that begins with By': {
    lines: [
      'Northport harbour reopens',
      'By Thursday the port will be open, and ships may come and go.',
      ...body,
    ],
    byline: null,
    regions: { headline: ['Northport harbour reopens'] },
  },
  'fields at the head': {
    lines: [
      'Title: Northport harbour reopens',
      'Source: The Harbour Post',
      'Author: Jane Roe',
      'Date: 2024-03-08',
      'URL: https://harbour.example/reopens',
      ...body,
    ],
    title: 'Northport harbour reopens',
    outlet: 'The Harbour Post',
    byline: 'Jane Roe',
    published: '2024-03-08',
  },
  'the site after the title': {
    lines: ['Northport harbour reopens | The Harbour Post', ...body],
    title: 'Northport harbour reopens',
    outlet: 'The Harbour Post',
  },
  'a dash in a title is no site, unless it is known': {
    lines: ['Harbour reopens – Mayor relieved', ...body],
    title: 'Harbour reopens – Mayor relieved',
    outlet: null,
  },
  'a known site after a dash': {
    lines: ['Harbour reopens – Harbour Post', ...body],
    title: 'Harbour reopens',
    outlet: 'The Harbour Post',
    known: [{ name: 'The Harbour Post', aliases: [] }],
  },
  'an alias alone on its line': {
    lines: ['HP Online', 'Northport harbour reopens', ...body],
    title: 'Northport harbour reopens',
    outlet: 'The Harbour Post',
    known: [{ name: 'The Harbour Post', aliases: ['HP Online'] }],
    regions: { boilerplate: ['HP Online'], headline: ['Northport harbour reopens'] },
  },
  'an outlet that asked for comment': {
    lines: [
      'Northport harbour reopens',
      ...body,
      'The Harbour Post has contacted the port authority for comment.',
    ],
    outlet: 'The Harbour Post',
  },
  'an outlet in the footer': {
    lines: ['Northport harbour reopens', ...body, '© 2024 The Harbour Post. All rights reserved.'],
    outlet: 'The Harbour Post',
    regions: {
      headline: ['Northport harbour reopens'],
      boilerplate: ['© 2024 The Harbour Post. All rights reserved.'],
    },
  },
  'an agency under a picture is not the outlet': {
    lines: ['Northport harbour reopens', 'A tug leaves the quay on Friday. Reuters', ...body],
    outlet: null,
    regions: {
      headline: ['Northport harbour reopens'],
      caption: ['A tug leaves the quay on Friday. Reuters'],
    },
  },
  'a dateline is not the outlet': {
    lines: ['Northport harbour reopens', 'NORTHPORT, March 8, 2024', ...body],
    outlet: null,
  },
  'the name of the file, where the text names nobody': {
    lines: ['Northport harbour reopens', ...body],
    outlet: 'The Harbour Post',
    published: null,
    known: [{ name: 'The Harbour Post', aliases: [] }],
    fileName: 'the-harbour-post-2024-03-08.txt',
  },
};

describe('outlet, date and byline of a proposal', () => {
  test.each(Object.entries(pages))('%s', (_name, page) => {
    const { found, expected } = compareProposal(page);
    expect(found).toEqual(expected);
  });
});
