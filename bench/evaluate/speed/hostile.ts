import { Random } from '../../material/random.ts';

/** Pieces that make a finder look as far as it may, over and over. */
const pieces = [
  ...[
    '9',
    '1,',
    '1-',
    '1.',
    '1/2 ',
    '5 ',
    '$',
    '€',
    '-',
    '–',
    '%',
    "'",
    '’',
    '(',
    '\n',
    '@',
    '://',
  ],
  ...[
    'two hundred and ',
    'half a ',
    'a quarter of a ',
    'tens of ',
    'thousands of ',
    'one in ',
    'a ',
  ],
  ...[
    'more than about up to ',
    'between ',
    'from ',
    'to ',
    'and ',
    'rose from ',
    'fell by ',
    'by ',
  ],
  ...['5 big old red ', '5 of the ', 'the ', 'in ', 'since ', 'since the ', 'until ', 'before '],
  ...[
    'May ',
    'May 5, ',
    'May–',
    '2021-',
    '2021 ',
    'early ',
    'the past ',
    'last ',
    'first week of ',
  ],
  ...['the last 3 weeks of ', '2 days before ', 'Monday ', 'Monday, ', 'Jane Roe, 45, ', 'aged '],
  ...['45-year-', 'a-', 'twenty-', 'first ', 'fiscal ', 'week of ', 'point ', 'minus ', 'million '],
  ...[
    'e\u0301',
    '😀',
    '\u200b',
    ' ',
    'A',
    'aaaaaaaaaaaaaaaaaaaa',
    'www.',
    '#a',
    'U.S.$',
    '3 dollars ',
  ],
];

type Candidates = [name: string, text: string][];

/** Hostile texts of a length, by kind: one piece over and over, and generated mixtures. */
export function hostileTexts(length: number): [kind: string, candidates: Candidates][] {
  const random = new Random(3);
  const mixtures = Array.from({ length: 60 }, (): [string, string] => {
    const cycle = Array.from({ length: random.whole(2, 6) }, () => random.pick(pieces)).join('');
    return [cycle, filled(cycle, length)];
  });
  return [
    ['attack strings', pieces.map((piece) => [piece, filled(piece, length)])],
    ['generated mixtures', mixtures],
  ];
}

function filled(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}
