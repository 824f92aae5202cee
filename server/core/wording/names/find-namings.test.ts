import { expect, test } from 'vitest';
import { findNamings, type NamedText } from './find-namings.ts';
import { groupMentions } from './group-mentions.ts';
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
  [
    'a word of a headline and of the text below it',
    'deal',
    [
      'Accord: crews leave the quay.',
      'The accord ends a strike. Nobody read the deal. The deal runs out.',
    ],
    ['Accord', 'deal'],
  ],
  [
    'a person known by what is said beside the name',
    'Odo Park',
    [
      'Odo Park, the director, spoke of the lock. The director left.',
      'Odo Park spoke. Odo closed the lock, the director said.',
    ],
    ['Odo', 'Odo Park', 'director'],
  ],
  [
    'letters in brackets behind the words they stand for',
    'long-range crossing tolls',
    ['They set long-range crossing tolls (LRCTs) again. LRCTs rise.', 'LRCTs rise. Tolls rise.'],
    ['LRCTs', 'Tolls', 'long-range crossing tolls'],
  ],
  [
    'what governs for a leader whose state is not known',
    'Roe',
    [
      'Mayor Jane Roe spoke. The Roe administration left. Roe stayed.',
      'Jane Roe spoke. The Roe administration stayed.',
    ],
    ['Jane Roe', 'Mayor Jane Roe', 'Roe', 'Roe administration'],
  ],
  [
    'who acts for a body that the article has named',
    'ministry officials',
    [
      'The Harbour Ministry closed the lock. Some ministry officials left.',
      'The Harbour Ministry spoke, and ministry officials spoke.',
    ],
    ['Harbour Ministry', 'ministry officials'],
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

/** Whether two namings are of one group, each where it stands first. */
function areOne(a: string, b: string, text: string): boolean {
  const found = read(text);
  const [groups] = groupMentions([found]);
  const [one, other] = [a, b].map((words) => groups?.[found.printed.indexOf(words)]?.group);
  expect(one).toBeDefined();
  expect(other).toBeDefined();
  return one === other;
}

const pairs: [what: string, a: string, b: string, text: string, one: boolean][] = [
  [
    'a last name of whom nothing says that it is a person',
    'Brin',
    'Lea Brin',
    'They praised Lea Brin for the quay. In May Brin left.',
    true,
  ],
  [
    "a plural is nobody's last name",
    'Lakes',
    'Great Lakes',
    'They sailed the Great Lakes in May. In June Lakes froze.',
    false,
  ],
  [
    'members of a body, with and without a word before them',
    'Dockers',
    'Northern Dockers',
    'Crews met the Dockers at the quay, and the Dockers sang with the Northern Dockers.',
    true,
  ],
];

test.each(pairs)('%s', (_, a, b, text, one) => {
  expect(areOne(a, b, text)).toBe(one);
});

/** What the words are grouped with when they stand last. */
function groupOf(words: string, text: string): string[] {
  return namingsOf(words, text, text);
}

test('"her country" is that of the leader named, "our country" of nobody named', () => {
  const leader = 'Norwegian President Jane Roe met envoys from Sweden.';
  const hers = `${leader} Roe said that her country agrees.`;
  expect(areOne('country', 'Norwegian', hers)).toBe(true);
  expect(areOne('country', 'Sweden', `${leader} Roe left the country.`)).toBe(true);
  const ours = `${leader} Stay out of our country.`;
  expect(areOne('country', 'Norwegian', ours)).toBe(false);
  expect(areOne('country', 'Sweden', ours)).toBe(false);
});

test('officials of a campaign do not act for the state of whose leader it is', () => {
  const text = 'Norwegian President Jane Roe won. Roe campaign officials met in Norway.';
  expect(groupOf('Norway', text)).not.toContain('Roe campaign officials');
});

test('the next president is nobody yet, and a director of something else is somebody else', () => {
  const text =
    'NPA director Jane Roe spoke. The director left. A pier plan needs the next director. Al Poe, ' +
    'who led it, met the director of the Southport plan.';
  const names = groupOf('NPA director Jane Roe', text);
  expect(names).toContain('director');
  expect(names).not.toContain('next director');
  const [referent] = findNamings([text, text].map(read)).filter(({ name }) => /Roe/u.test(name));
  const director = referent?.namings.find(({ words }) => words === 'director');
  expect(director?.places.filter(([at]) => at === 0)).toHaveLength(1);
});

test('a small word in a headline is no acronym, nor are the initials of a person', () => {
  const text =
    'As Seas Rise. Crews met the Azov Ships at noon, and Azov Ships left. As crews met Adam Senn, ' +
    'Mr. Senn spoke of the AS plan.';
  expect(groupOf('Azov Ships', text)).not.toContain('As');
  expect(groupOf('Adam Senn', text)).not.toContain('AS');
});
