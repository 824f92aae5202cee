import { expect, test } from 'vitest';
import { findNamings, type NamedText } from './find-namings.ts';
import { readMentions } from './read-mentions.ts';

function read(text: string): NamedText {
  const found = readMentions(text);
  return { ...found, printed: found.mentions.map(({ from, to }) => text.slice(from, to)) };
}

/** The namings of the thing that is named so in the texts. */
function namingsOf(words: string, ...texts: string[]): string[] {
  const referent = findNamings(texts.map(read)).find(({ namings }) =>
    namings.some((naming) => naming.words === words),
  );
  return referent?.namings.map((naming) => naming.words).sort() ?? [];
}

const cases: [what: string, words: string, texts: string[], expected: string[]][] = [
  [
    'a title, a last name and a role',
    'Roe',
    [
      'Harbour Minister Jane Roe opened the quay. Ms. Roe thanked the crew. The minister left early.',
      'Roe opened the quay, and the minister spoke.',
    ],
    ['Harbour Minister Jane Roe', 'Ms. Roe', 'Roe', 'minister'],
  ],
  [
    'an acronym and its words',
    'NPA',
    [
      'The Northport Port Authority closed the lock. The authority gave no reason.',
      'The NPA closed the lock.',
    ],
    ['NPA', 'Northport Port Authority', 'authority'],
  ],
  [
    'a state, its people, its capital and its officials',
    'Norway',
    ['Norway closed the lock. Oslo gave no reason.', 'Norwegian officials closed the lock.'],
    ['Norway', 'Norwegian', 'Norwegian officials', 'Oslo'],
  ],
  [
    'two spellings that no text mixes',
    'Odravia',
    ['The ferry left Odravia.', 'The ferry reached Odrawia at noon.', 'Crews in Odravia struck.'],
    ['Odravia', 'Odrawia'],
  ],
  [
    'words of one row with a modifier in common',
    'harbour deal',
    [
      'The harbour deal was signed. The deal runs for a year.',
      'The harbour accord was signed. Nobody read the accord.',
    ],
    ['accord', 'deal', 'harbour accord', 'harbour deal'],
  ],
  [
    'another name an author gives',
    'ferry accord',
    [
      'The ferry accord, formally known as the Joint Crossing Compact, runs out. The accord was unread.',
      'Few dockers at the northern harbour had ever read a single page of the Joint Crossing Compact.',
    ],
    ['Joint Crossing Compact', 'accord', 'ferry accord'],
  ],
];

test.each(cases)('%s', (_, words, texts, expected) => {
  expect(namingsOf(words, ...texts)).toEqual(expected.sort());
});

test('two persons of one last name stay apart', () => {
  const referents = findNamings(
    [
      'Mayor Jane Roe and her brother Adam Roe spoke. Jane Roe left. Adam Roe stayed.',
      'Mayor Jane Roe spoke, the mayor said. Adam Roe stayed away.',
    ].map(read),
  );
  const withJane = referents.find(({ namings }) => namings.some(({ words }) => /Jane/.test(words)));
  expect(withJane?.namings.map(({ words }) => words)).not.toContain('Adam Roe');
});

test('says why a naming is taken for the thing', () => {
  const [referent] = findNamings(
    ['Mayor Jane Roe spoke. The mayor left.', 'Mayor Jane Roe spoke. The mayor left again.'].map(
      read,
    ),
  );
  const mayor = referent?.namings.find(({ words }) => words === 'mayor');
  expect(mayor?.evidence).toContainEqual({ reason: 'role', by: 'mayor' });
  expect(mayor?.texts).toBe(2);
});
