import { words } from '../../../text/phrases.ts';
import type { NounWords } from '../../finding/finder.ts';

const people = words(
  'person man woman child adult infant baby boy girl teenager youth student pupil teacher parent',
  'mother father family-member relative citizen civilian resident villager inhabitant voter',
  'soldier troop fighter militant rebel insurgent gunman serviceman servicewoman conscript recruit',
  'reservist veteran sailor marine officer general commander personnel police guard ranger pilot',
  'refugee migrant evacuee asylum-seeker prisoner captive hostage detainee inmate internee convict',
  'casualty fatality victim survivor patient death wounded injured dead missing casualty',
  'worker employee staff staffer nurse doctor medic paramedic firefighter rescuer volunteer driver',
  'official diplomat minister lawmaker senator congressman mp delegate ambassador mayor governor',
  'protester protestor demonstrator activist supporter opponent member attendee spectator tourist',
  'passenger traveler traveller visitor guest expert scientist researcher engineer specialist',
  'journalist reporter correspondent adviser advisor instructor trainer mercenary contractor',
  'farmer miner fisherman trader investor customer consumer user subscriber reader viewer',
  'immigrant expatriate national american ukrainian russian briton pole turk kurd syrian jew arab',
  'muslim christian israeli palestinian iraqi iranian afghan serb czech dane swede finn greek scot',
  'suspect defendant witness judge juror lawyer candidate applicant claimant respondent author',
  'player athlete defector deserter separatist partisan terrorist settler pensioner orphan widow',
);

/** Plurals that no rule makes, and nouns that are plural without an s. */
const irregular: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['persons', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['servicemen', 'serviceman'],
  ['gunmen', 'gunman'],
  ['fishermen', 'fisherman'],
  ['personnel', 'personnel'],
  ['police', 'police'],
  ['staff', 'staff'],
  ['lives', 'life'],
  ['knives', 'knife'],
  ['wives', 'wife'],
  ['wolves', 'wolf'],
  ['loaves', 'loaf'],
  ['aircraft', 'aircraft'],
  ['spacecraft', 'spacecraft'],
  ['sheep', 'sheep'],
  ['cattle', 'cattle'],
  ['fish', 'fish'],
  ['feet', 'foot'],
  ['mice', 'mouse'],
  ['geese', 'goose'],
  ['criteria', 'criterion'],
  ['movies', 'movie'],
  ['species', 'species'],
  ['series', 'series'],
  ['buses', 'bus'],
  ['gases', 'gas'],
  ['caches', 'cache'],
  ['axes', 'axe'],
]);

/** Words in -s that are no plural. */
const notPlural = words(
  'is was has does his its this thus us plus across gas bus news basis crisis analysis process',
  'previous various serious perhaps always sometimes besides towards afterwards overseas less',
  'unless yes as says hers ours theirs yours others',
);

/** The singular of an English plural noun; null for what looks like no plural. */
export function singular(word: string): string | null {
  const known = irregular.get(word);
  if (known !== undefined) return known;
  const bare = word.replace(/['’]$/, '');
  if (bare.length < 3 || !/^[\p{Ll}]+s$/u.test(bare) || /(?:ss|us|is|'s)$/.test(bare)) {
    return null;
  }
  if (notPlural.has(bare)) return null;
  if (bare.endsWith('ies') && bare.length > 4) return `${bare.slice(0, -3)}y`;
  if (/(?:sses|shes|ches|xes|zzes|oes)$/.test(bare)) return bare.slice(0, -2);
  return bare.slice(0, -1);
}

export const nouns: NounWords = {
  people,
  peoples: /(?:ans|landers|iards)$/,
  mayModify: words('police'),
  peopleStates: words(
    'killed dead wounded injured missing hurt displaced homeless arrested detained captured',
    'hospitalized hospitalised evacuated jailed rescued unaccounted infected vaccinated executed',
  ),
  peopleVerbs: words(
    'killing kills killed wounding wounds wounded injuring injures injured arresting arrests arrested',
    'detaining detained hospitalizing hospitalized hospitalising hospitalised evacuating rescuing',
    'displacing displaced',
  ),
  linking: words(
    'were was are is been being be have has had also reportedly feared presumed believed more',
    'still now others',
  ),
  peopleGroups: words('city town village community population crowd congregation staff workforce'),
  standIns: words('more others'),
  compounded: words(
    'point page seat vote storey story game room bedroom bed nation country team person lane word',
    'item question ship vehicle',
  ),
  strong: 'strong',
  articles: words('a an'),
  determiners: words('the its their his her our my your these those this that all'),
  stops: words(
    'a an the of in on at by for from to with without within into onto over under after before',
    'since until till during between among amid against through across along around about as than',
    'and or but nor so yet if when while where who whom whose which that what why how because',
    'is are was were be been being am has have had do does did will would shall should can could',
    'may might must not no it its he she they we you i him her them us me his their our your my',
    'this these those there here then now also only even just still already ago per each every',
    'said says say told according including such said came come comes went go goes left remain',
    'remains remained took take takes made make makes gave give gives got get gets percent half',
  ),
  singular,
};
