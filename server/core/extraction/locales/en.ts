import { phraseTable, words } from '../../text/phrases.ts';

/** What the finders of attribution and doubt know of news English. */

/** Words that keep the outlet from vouching for what it prints. */
export const hedges = phraseTable<true>([
  [true, 'reportedly', 'allegedly', 'apparently', 'possibly', 'probably', 'presumably', 'perhaps'],
  [
    true,
    'supposedly',
    'seemingly',
    'purportedly',
    'ostensibly',
    'maybe',
    'potentially',
    'possible',
  ],
  [true, 'alleged', 'purported', 'suspected', 'unconfirmed', 'unverified', 'likely', 'unlikely'],
  [true, 'may', 'might', 'could', 'may have', 'might have', 'could have', 'may be', 'could be'],
  [true, 'is expected to', 'are expected to', 'was expected to', 'were expected to'],
  [true, 'is believed to', 'are believed to', 'was believed to', 'were believed to'],
  [true, 'is thought to', 'are thought to', 'is said to', 'are said to', 'is likely to'],
  [true, 'are likely to', 'appears to', 'appear to', 'appeared to', 'seems to', 'seem to'],
  [true, 'is reported to', 'are reported to', 'is understood to', 'are understood to'],
  [true, 'according to some estimates', 'according to estimates', 'according to some reports'],
  [true, 'according to unconfirmed reports', 'according to some accounts', 'by some estimates'],
  [true, 'by some accounts', 'it is unclear whether', 'it was unclear whether'],
]);

/** The same letters as a hedge, and none: "as soon as possible", "the least likely". */
export const notHedges = phraseTable<true>([[true, 'as possible', 'if possible', 'least likely']]);

/** Verbs by which words are given to a speaker, as they are printed. */
export const speechVerbs = words(
  'said says told tells announced added adds insisted insists warned warns stated argued argues',
  'admitted admits acknowledged reported wrote writes tweeted posted reiterated reaffirmed',
  'underscored emphasized emphasised stressed declared asserted alleged claimed accused assured',
  'confirmed denied denies explained noted suggested urged advised demanded promised pledged vowed',
  'predicted estimated believes concluded revealed recalled replied responded repeated maintained',
  'contended conceded cautioned complained quipped tweeted testified recounted informed promised',
);

/** Verbs that are nouns as well, and speak only before "that" or a quotation. */
export const nounVerbs = words(
  'claims reports states demands notes estimates suggests reveals calls',
);

export const that = 'that';
export const accordingTo = ['according', 'to'] as const;

/** Words after a verb of speech that tell where and when, not yet what. */
export const circumstances = words(
  'in on at during after before when while as with through via by earlier later last this late to',
);

/** May stand between a speaker and the verb. */
export const betweenSpeakerAndVerb = words(
  'has had have also later earlier then again previously repeatedly already similarly reportedly',
  'himself herself themselves today yesterday recently publicly on in last this month week year',
);

export const pronouns = words('he she they it who i we you');
/** Of these, the ones that refer to a speaker named before. */
export const personPronouns = words('he she');
export const articles = words('the a an');

/** What a person is, before the name: the name is what follows the last of them. */
export const roles = words(
  'president vice prime minister secretary state foreign defense defence ambassador envoy chancellor',
  'chairman chairwoman chair chief head general colonel captain admiral commander senator',
  'representative congressman congresswoman governor mayor judge king queen prince princess pope',
  'director spokesman spokeswoman spokesperson deputy acting former then outgoing counterpart',
  'leader analyst economist professor dr mr mrs ms sir lord lady negotiator adviser advisor',
  'of staff us u.s uk the and joint chiefs official diplomat correspondent editor',
);

/** Nouns that speak without a name. */
export const speakers = words(
  'officials official sources source spokesman spokeswoman spokesperson authorities police ministry',
  'government administration army military parliament court police agency document documents report',
  'statement newspaper paper magazine broadcaster outlet analysts analyst experts expert witnesses',
  'witness residents critics observers diplomats diplomat minister president leader company union',
  'investigators prosecutors lawyers researchers scientists economists lawmakers commanders commander',
  'estimates estimate accounts reports survey poll study assessment intelligence opponents supporters',
);

/** Papers and stations, which a later sentence calls by what they are. */
export const outletNouns = words('newspaper paper magazine broadcaster outlet daily weekly agency');

/** Words that narrow who speaks down: "senior", "ministry". */
export const modifiers = words(
  'senior top local foreign leaked western military intelligence government ministry defense defence',
  'city state secret security two three several some many opposition federal regional national',
);

/** Words with a capital that end the name of a body, not of a person. */
export const offices = words(
  'department ministry office house council agency union party army forces staff government times',
  'administration bank court post news service commission parliament congress senate committee',
);

/** Of these nobody in particular spoke. */
export const unnamedSpeakers = words(
  'officials sources source authorities analysts experts witnesses residents critics observers',
  'diplomats investigators prosecutors researchers scientists economists lawmakers commanders',
  'estimates accounts reports opponents supporters lawyers official',
);

/** Words inside a name: "Council of the North". */
export const nameJoiners = words('of the and for de la van von der al bin');

/** Where words are spoken. */
export const venues = words(
  'interview statement conference briefing call speech address tweet post letter appearance hearing',
  'testimony podcast broadcast meeting summit forum report article memo email message',
);

/** What tells a sum, a single act, a state, and a rate. */
export const totalWords = words('total altogether overall combined cumulative');
export const eventWords = words(
  'package tranche shipment deal contract grant loan fine award approving approved approve announced',
  'announcing authorised authorized signed donated delivery bid purchase',
);
export const levelWords = words(
  'troops soldiers forces presence stationed deployed massed remain remains stand stands massing army',
  'amassed gathered currently',
);
export const casualtyWords = words(
  'killed dead deaths wounded injured casualties died missing fatalities',
);
export const rateWords = words('per a an each every');
