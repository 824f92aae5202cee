import { words } from '../../../text/phrases.ts';
import type { Tag } from '../../syntax/word.ts';

/** The closed classes of English, by what they do in a sentence. */
const rows: readonly (readonly [Tag, ReadonlySet<string>])[] = [
  [
    'determiner',
    words(
      'the a an this these those every each no any some all both another either neither such',
      'many several few most more other certain',
    ),
  ],
  ['possessive', words('his its their my our your whose')],
  ['subject', words('i he she they we')],
  ['object', words('him them me us himself herself themselves itself myself ourselves')],
  [
    'pronoun',
    words(
      'it you her others everyone everybody someone somebody anyone anybody nobody none one much',
      'something anything nothing everything there',
    ),
  ],
  ['be', words("am is are was were be been being isn't aren't wasn't weren't ain't")],
  ['have', words("has have had having hasn't haven't hadn't")],
  ['do', words("do does did don't doesn't didn't")],
  [
    'modal',
    words(
      "will would can could may might must shall should cannot won't wouldn't can't couldn't",
      "mustn't shouldn't ought",
    ),
  ],
  ['not', words('not never')],
  ['to', words('to')],
  ['that', words('that')],
  ['relative', words('who whom which')],
  ['question', words('what how why whether where whatever whoever')],
  ['coordinator', words('and or but nor yet')],
  [
    'subordinator',
    words('because while although though if unless when whenever after before since until as than'),
  ],
  [
    'preposition',
    words(
      'of in on at by for from with without about against over under into through during between',
      'among across around near behind beyond toward towards upon within despite amid like via per',
      'onto off out up down throughout inside outside above below alongside ahead regarding',
      'concerning including following versus amongst beneath besides except along past',
    ),
  ],
  [
    'adverb',
    words(
      'also again already always often sometimes once twice later earlier then now still just even',
      'only too very quite rather soon ago here maybe perhaps however meanwhile instead further',
      'further thus therefore so almost ever indeed else together apart away back not yet today',
      'yesterday tomorrow tonight almost nearly first finally far long well much least less',
    ),
  ],
  [
    'number',
    words(
      'two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds',
      'thousand thousands million millions billion billions half',
    ),
  ],
  [
    'adjective',
    words(
      'new old good bad big small great high low young early late last next same different own former',
      'senior top local foreign federal national public private political democratic republican',
      'military human real free full open clear strong likely possible current recent american',
      'general presidential social economic white black red blue international chief vice prime',
    ),
  ],
];

export const functionWords: ReadonlyMap<string, Tag> = new Map(
  rows.flatMap(([tag, set]) => [...set].map((word) => [word, tag] as const)),
);

/** Days and stretches of days that stand beside a verb without a preposition: "said Tuesday". */
export const times = words(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow',
  'recently earlier later afterward afterwards last this next',
);

export const asides = words(
  'however meanwhile though too instead moreover furthermore nevertheless nonetheless therefore',
  'also indeed again then in for on at during after before when speaking at with by to as now of',
  'once among like while including despite if according citing referring asked without among',
);

export const circumstances = words(
  'in on at during after before when while as with through via by from near outside inside amid',
  'following to about ahead over late early into of under alongside across since around because',
);

/** Where words are spoken or printed. */
export const venues = words(
  'interview statement conference briefing speech address tweet tweets post letter appearance hearing',
  'testimony podcast broadcast summit forum email memo rally debate twitter facebook instagram',
  'editorial column op-ed remarks call',
);

/** After these a few words with capitals in quote marks are what a work or a programme is called. */
export const beforeTitles = words(
  'show podcast program programme series sitcom film movie documentary musical book novel memoir song',
  'album track play magazine website blog column newsletter segment comedy drama thriller with on',
);
