import { words } from '../../../text/phrases.ts';

/** What the comparison knows of the words of news English; what is not here is compared as it is. */

/** Each row is one thing in several words; the first stands for the others. */
export const sameThings: readonly (readonly [string, ...string[]])[] = [
  ['aid', 'assistance', 'help', 'support', 'relief', 'donation', 'contribution'],
  ['killed', 'dead', 'death', 'fatality', 'died', 'slain', 'toll'],
  ['injured', 'wounded', 'injury', 'hurt'],
  ['casualty', 'victim'],
  ['troop', 'soldier', 'serviceman', 'force', 'trooper'],
  ['weapon', 'arm', 'weaponry', 'armament'],
  ['refugee', 'asylum-seeker'],
  ['person', 'people', 'resident', 'inhabitant', 'individual'],
  ['military', 'security', 'defence', 'defense', 'armed'],
  ['financial', 'economic', 'monetary', 'budgetary', 'fiscal'],
  ['strike', 'airstrike'],
];

/** The first contains the others, which are written as `sameThings` writes them. */
export const partsOfThings: readonly (readonly [whole: string, ...parts: string[]])[] = [
  ['casualty', 'killed', 'injured', 'missing'],
  ['aid', 'weapon', 'ammunition', 'grant', 'loan'],
  ['military', 'weapon', 'ammunition'],
  ['weapon', 'missile', 'rocket', 'drone', 'tank', 'artillery', 'rifle', 'gun'],
  ['ammunition', 'shell'],
  ['troop', 'conscript', 'reservist', 'officer', 'marine', 'paratrooper', 'mercenary'],
  ['aircraft', 'helicopter', 'jet', 'bomber', 'plane'],
  ['ship', 'frigate', 'submarine', 'destroyer'],
  ['vehicle', 'tank', 'truck', 'car', 'bus'],
  ['building', 'house', 'school', 'hospital', 'home'],
  [
    'person',
    ...['civilian', 'child', 'woman', 'man', 'troop', 'refugee', 'migrant', 'worker', 'prisoner'],
    ...['protester', 'patient', 'student', 'journalist', 'police', 'medic', 'passenger'],
  ],
];

/** They say "all of it", which the bare word says too, or nothing at all. */
export const idleWords = words(
  'the a an of in all total overall combined altogether entire whole sum number amount count many',
  'and its their his her our among were was been being have has with',
);

/** What a place loses when only a part of it is meant: "eastern Norland", "parts of the coast". */
export const partOfPlaceWords = words(
  'eastern western northern southern central east west north south north-eastern north-western',
  'south-eastern south-western northeastern northwestern southeastern southwestern northeast',
  'northwest southeast southwest upper lower inner outer coastal rural urban occupied part half most',
  'suburb outskirt centre center city province region district oblast area village town port capital',
);

/** Joining words that say nothing of where a place is. */
export const idlePlaceWords = words('the a an of in at on with s');

/** Each row is one stage; they follow each other, so that what is spent was approved before. */
export const stageWords: readonly (readonly [string, ...string[]])[] = [
  ['pledged', 'promised', 'announced', 'committed', 'offered', 'proposed', 'requested', 'planned'],
  ['approved', 'authorised', 'authorized', 'allocated', 'appropriated', 'earmarked', 'agreed'],
  [
    'provided',
    ...['delivered', 'given', 'contributed', 'sent', 'received', 'donated', 'supplied'],
    ...['transferred', 'disbursed', 'granted', 'shipped', 'handed over'],
  ],
  ['spent', 'used', 'paid', 'paid out'],
];

/** Answers that nobody gives at once. */
export const opposites: readonly (readonly [string, string])[] = [
  ['yes', 'no'],
  ['true', 'false'],
  ['agreed', 'refused'],
  ['agreed', 'rejected'],
  ['accepted', 'refused'],
  ['accepted', 'rejected'],
  ['approved', 'rejected'],
  ['confirmed', 'denied'],
  ['admitted', 'denied'],
  ['won', 'lost'],
  ['alive', 'dead'],
  ['open', 'closed'],
  ['for', 'against'],
  ['guilty', 'innocent'],
  ['guilty', 'not guilty'],
  ['support', 'oppose'],
  ['supports', 'opposes'],
];

export const negations = words("not no never none without isn't wasn't didn't doesn't won't");

/**
 * Names by which the news calls one government, the country first. A team's own sources come
 * before them.
 */
export const governments: readonly (readonly [string, ...string[]])[] = [
  [
    'United States',
    ...['US', 'U.S.', 'USA', 'America', 'Washington', 'White House', 'US government', 'Uncle Sam'],
    ...['United States government', 'United States of America', 'United States Government'],
    ...['Obama administration', 'Trump administration', 'Biden administration'],
    ...[
      'Bush administration',
      'Clinton administration',
      'US administration',
      'American government',
    ],
  ],
  ['Russia', 'Moscow', 'Kremlin', 'Russian Federation', 'Russian government'],
  ['Ukraine', 'Kyiv', 'Kiev', 'Ukrainian government'],
  [
    'United Kingdom',
    'UK',
    'U.K.',
    'Britain',
    'Great Britain',
    'London',
    'Downing Street',
    'Whitehall',
    'British government',
  ],
  ['European Union', 'EU', 'E.U.', 'Brussels'],
  ['Germany', 'Berlin', 'German government', 'Federal Republic of Germany'],
  ['France', 'Paris', 'French government', 'Élysée'],
  ['China', 'Beijing', 'PRC', "People's Republic of China", 'Chinese government'],
  ['Japan', 'Tokyo', 'Japanese government'],
  ['Poland', 'Warsaw', 'Polish government'],
  ['Italy', 'Rome', 'Italian government'],
  ['Spain', 'Madrid', 'Spanish government'],
  ['Turkey', 'Türkiye', 'Ankara', 'Turkish government'],
  ['Iran', 'Tehran', 'Iranian government'],
  ['Israel', 'Israeli government'],
  ['India', 'New Delhi', 'Indian government'],
  ['Canada', 'Ottawa', 'Canadian government'],
  ['Belarus', 'Minsk', 'Belarusian government'],
  ['North Korea', 'Pyongyang', 'DPRK'],
  ['South Korea', 'Seoul', 'Republic of Korea'],
  ['United Nations', 'UN', 'U.N.'],
  ['NATO', 'North Atlantic Treaty Organization', 'North Atlantic Treaty Organisation'],
];

/** Bodies that are a part of a government, and act with money and people of their own. */
export const partsOfGovernments: readonly (readonly [whole: string, ...parts: string[]])[] = [
  ['United States', 'Pentagon', 'State Department', 'US State Department', 'US Congress', 'USAID'],
  ['United Kingdom', 'Foreign Office', 'Ministry of Defence'],
  ['Russia', 'Russian Defense Ministry', 'Russian Defence Ministry', 'Russian Foreign Ministry'],
  ['European Union', 'European Commission', 'Germany', 'France', 'Italy', 'Spain', 'Poland'],
];
