/** An entry of a new workspace's lexicon. */
export interface DefaultEntry {
  referent: string;
  variants: readonly string[];
  /** Why the choice between them tells something. */
  note: string;
}

const place = (referent: string, ...variants: string[]): DefaultEntry => ({
  referent,
  variants: [referent, ...variants],
  note: 'A place under spellings from two languages; style guides changed at different dates.',
});

/** Spellings of places, and namings that take a side or keep out of one. Teams change all of it. */
export const defaultLexicon: readonly DefaultEntry[] = [
  place('Kyiv', 'Kiev'),
  place('Odesa', 'Odessa'),
  place('Kharkiv', 'Kharkov'),
  place('Lviv', 'Lvov'),
  place('Donbas', 'Donbass'),
  place('Mykolaiv', 'Nikolaev', 'Nikolayev'),
  place('Zaporizhzhia', 'Zaporozhye', 'Zaporizhia'),
  place('Dnipro', 'Dnepr', 'Dnieper'),
  place('Luhansk', 'Lugansk'),
  place('Bakhmut', 'Artyomovsk', 'Artemivsk'),
  place('Chernobyl', 'Chornobyl'),
  place('Belarus', 'Byelorussia', 'Belorussia'),
  place('Türkiye', 'Turkey'),
  {
    referent: 'Myanmar',
    variants: ['Myanmar', 'Burma'],
    note: 'The military government renamed the country in 1989; who rejects it keeps the older name.',
  },
  {
    referent: 'Ukraine',
    variants: ['the Ukraine'],
    note: 'The article is that of a region, not of a state; most style guides dropped it.',
  },
  {
    referent: 'war',
    variants: [
      'war',
      'conflict',
      'invasion',
      'full-scale invasion',
      'special military operation',
      'military operation',
      'crisis',
      'aggression',
      'hostilities',
    ],
    note: '“Invasion” and “aggression” say who began; “conflict” and “crisis” do not; “special military operation” is Moscow’s term.',
  },
  {
    referent: 'occupied territory',
    variants: [
      'occupied territory',
      'occupied region',
      'annexed territory',
      'annexed region',
      'annexation',
      'accession',
      'reunification',
      'liberated territory',
      'new territory',
      'new region',
    ],
    note: 'Says whether the one who holds it has a right to it.',
  },
  {
    referent: 'separatists',
    variants: ['separatist', 'rebel', 'insurgent', 'militia', 'pro-Russian force', 'proxy'],
    note: 'Says whether they act for themselves or for a state.',
  },
  {
    referent: 'militants',
    variants: [
      'militant',
      'terrorist',
      'fighter',
      'gunman',
      'extremist',
      'jihadist',
      'freedom fighter',
    ],
    note: 'Agencies keep “terrorist” for quotations, because it judges.',
  },
  {
    referent: 'asylum seekers',
    variants: [
      'asylum seeker',
      'asylum-seeker',
      'refugee',
      'migrant',
      'immigrant',
      'illegal immigrant',
      'illegal alien',
      'undocumented immigrant',
      'undocumented migrant',
      'unauthorized immigrant',
    ],
    note: 'Says whether they have a right to come, and whether it is the act or the person that is called illegal.',
  },
  {
    referent: 'government',
    variants: ['government', 'regime', 'administration', 'junta', 'leadership'],
    note: '“Regime” and “junta” deny that it governs by right.',
  },
  {
    referent: 'military aid',
    variants: [
      'military aid',
      'military assistance',
      'security assistance',
      'lethal aid',
      'arms delivery',
    ],
    note: '“Assistance” leaves out that it is weapons.',
  },
  {
    referent: 'killed',
    variants: ['killed', 'died', 'murdered', 'massacred', 'slain', 'lost their lives'],
    note: '“Died” has nobody who did it.',
  },
  {
    referent: 'protest',
    variants: ['protest', 'demonstration', 'rally', 'riot', 'unrest', 'uprising'],
    note: 'Says whether it was peaceful, and against what.',
  },
  {
    referent: 'climate change',
    variants: [
      'climate change',
      'climate crisis',
      'climate emergency',
      'global warming',
      'global heating',
    ],
    note: 'Some outlets changed their style guide in 2019.',
  },
];
