import { speakerWords } from '../../../../extraction/locales/english/speaker-words.ts';
import { words } from '../../../../text/phrases.ts';
import type { NamesLocale } from '../locale.ts';
import { states } from './states.ts';
import { synonyms } from './synonyms.ts';

const honorifics = words(
  'mr mrs ms miss dr sir lord lady sen rep gov gen lt col maj capt adm sgt prof rev',
);

/** Words of a title that are nobody by themselves: "deputy", "of state". */
const notRoles = words(
  'vice prime state foreign defense defence deputy acting former then outgoing republican democratic general',
  'head counterpart host major',
);

const moreRoles = words(
  'speaker premier dictator ruler lawmaker legislator commissioner officer aide secretary monarch emperor',
  'billionaire businessman businesswoman tycoon activist journalist scientist actor singer lawyer pick',
  'founder dissident militant commander strongman counsel negotiator congressman spy agent appointee',
);

const offices = words(
  'state defense defence staff energy commerce labor labour education health transportation treasury',
  'justice interior agriculture homeland security national intelligence operations foreign affairs',
);

const times = words(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july',
  'august september october november december day week month year decade hour minute morning evening',
  'night afternoon noon today yesterday tomorrow tonight weekend time moment century spring summer autumn',
  'winter easter christmas',
);

const empty = words(
  'people man woman thing way lot part number percent one other others side fact point question issue',
  'reporter place kind sort bit word idea course example reason result end start beginning member',
  'according series process role sense case matter while rest hand line life family home world country',
);

const loose = words(
  'new old former first last next same so-called other own big good bad recent current many several more',
  'such possible potential late early long short little great few second third previous top major',
);

const nouns = words(
  'official military general chief arsenal proposal arrival refusal withdrawal approval denial trial appeal',
  'capital hospital festival tribunal rival removal scandal signal terminal survival renewal dismissal',
  'journal manual individual criminal professional principal funeral burial referral betrayal',
  'disposal rehearsal initiative executive representative native relative detective directive objective',
  'incentive narrative perspective alternative captive fugitive operative archive collective conservative',
  'republic traffic panic critic public topic music clinic epidemic pandemic mechanic statistic tactic',
  'rhetoric logic academic secretary adversary anniversary salary library boundary summary',
  'commentary documentary beneficiary intermediary mercenary missionary luminary dignitary judiciary',
  'politician civilian historian guardian musician physician technician librarian pedestrian',
  'table cable vegetable constable timetable bible',
);

const firstNames = [
  'michael mike mick',
  'william bill will billy',
  'robert bob rob bobby',
  'joseph joe',
  'james jim jimmy',
  'thomas tom',
  'daniel dan',
  'david dave',
  'edward ed ted',
  'anthony tony',
  'alexander alex',
  'volodymyr vladimir',
  'richard dick rick',
  'stephen steve steven',
  'christopher chris',
  'matthew matt',
  'elizabeth liz',
  'katherine kate',
  'deborah debbie',
  'jeffrey jeff jefferson',
  'kenneth ken',
  'ronald ron',
  'donald don',
  'andrew andy',
  'gregory greg',
  'charles chuck',
  'rodney rod',
  'samuel sam',
  'benjamin ben',
].flatMap((row) => {
  const [full = '', ...short] = row.split(' ');
  return short.map((name) => [name, full] as const);
});

const irregular: ReadonlyMap<string, string> = new Map([
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['congressmen', 'congressman'],
  ['lives', 'life'],
  ['news', 'news'],
  ['memoranda', 'memorandum'],
  ['media', 'media'],
  ['series', 'series'],
  ['politics', 'politics'],
  ['sanctions', 'sanction'],
]);

function singular(word: string): string {
  const known = irregular.get(word);
  if (known !== undefined) return known;
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /(?:ch|sh|x|ss|zz)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

export const englishNames: NamesLocale = {
  language: 'en',
  honorifics,
  roles: new Set([
    ...[...speakerWords.roles].filter((role) => !notRoles.has(role) && !honorifics.has(role)),
    ...moreRoles,
  ]),
  heads: words('president minister leader premier chancellor king queen prince dictator ruler'),
  roleJoins: words('of for at with'),
  stateNouns: words('country nation'),
  governments: words('government administration regime'),
  afterRoles: words('general elect designate'),
  calls: words('known called dubbed nicknamed termed labeled labelled branded named as'),
  offices,
  bodies: speakerWords.bodies,
  actsFor: words(
    'envoy ambassador emissary embassy',
    'government official administration regime authority side leadership military army force troop',
    'diplomat negotiator representative delegation agent intelligence ministry state soldier national',
    'party committee lawmaker leader politician senator congressman operative donor chairman',
  ),
  suffixes: words('ii iii iv'),
  smallWords: words(
    'as at am an be by do go he if in is it me my no of on or so to up we for the and',
  ),
  unheld: words('next future possible potential prospective would-be another any each every'),
  times,
  empty,
  loose,
  nouns,
  joins: words('of for'),
  ofPersons: words('his her'),
  ofSpeakers: words('our my your'),
  definite: words('the this that these those his her its their our my your'),
  indefinite: words('a an some any another each every no'),
  states,
  synonyms,
  firstNames: new Map(firstNames),
  singular,
};
