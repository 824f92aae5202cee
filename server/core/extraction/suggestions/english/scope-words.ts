import { words } from '../../../text/phrases.ts';
import { inflect } from '../../locales/english/inflect.ts';
import type { ScopeWords } from '../scope-words.ts';

/** Verb → stage; the forms of a verb tell one stage. */
const stageOf: Readonly<Record<string, string>> = {
  provide: 'provided',
  give: 'provided',
  send: 'provided',
  deliver: 'delivered',
  ship: 'delivered',
  supply: 'provided',
  transfer: 'provided',
  donate: 'donated',
  contribute: 'contributed',
  spend: 'spent',
  disburse: 'spent',
  approve: 'approved',
  authorize: 'approved',
  authorise: 'approved',
  allocate: 'approved',
  earmark: 'approved',
  pledge: 'pledged',
  promise: 'pledged',
  commit: 'pledged',
  announce: 'pledged',
  offer: 'pledged',
  receive: 'provided',
  get: 'provided',
  arm: 'provided',
  expedite: 'delivered',
};

const stages = new Map(
  Object.entries(stageOf).flatMap(([lemma, stage]) =>
    Object.values<string>({ ...inflect(lemma) }).map((form) => [form, stage] as const),
  ),
);

const peoples: readonly (readonly [country: string, ...peoples: string[]])[] = [
  ['Russia', 'russian', 'russians'],
  ['Ukraine', 'ukrainian', 'ukrainians'],
  ['United States', 'american', 'americans', 'us', 'u.s.'],
  ['United Kingdom', 'british', 'uk', 'u.k.'],
  ['France', 'french'],
  ['Germany', 'german'],
  ['Poland', 'polish'],
  ['Italy', 'italian'],
  ['Spain', 'spanish'],
  ['Turkey', 'turkish'],
  ['China', 'chinese'],
  ['Japan', 'japanese'],
  ['India', 'indian'],
  ['Pakistan', 'pakistani'],
  ['Israel', 'israeli'],
  ['Iran', 'iranian'],
  ['Iraq', 'iraqi'],
  ['Syria', 'syrian'],
  ['Lebanon', 'lebanese'],
  ['Egypt', 'egyptian'],
  ['Saudi Arabia', 'saudi'],
  ['Yemen', 'yemeni'],
  ['Afghanistan', 'afghan'],
  ['Belarus', 'belarusian'],
  ['Georgia', 'georgian'],
  ['Armenia', 'armenian'],
  ['Azerbaijan', 'azerbaijani', 'azeri'],
  ['Sudan', 'sudanese'],
  ['Ethiopia', 'ethiopian'],
  ['Canada', 'canadian'],
  ['Australia', 'australian'],
  ['NATO', 'nato'],
];

export const englishScopeWords: ScopeWords = {
  stages,
  receiving: words('receive received receives receiving'),
  toWhom: words('to for on'),
  fromWhom: words('from'),
  where: words('in near along by at on around outside inside'),
  peoples: new Map(
    peoples.flatMap(([country, ...names]) => names.map((name) => [name, country] as const)),
  ),
  counted: {
    'aid-total': ['military aid', 'foreign aid', 'aid'],
    'arms-delivery': ['weapon', 'military aid'],
    'troop-number': ['troops', 'military presence'],
    casualties: ['casualties'],
  },
  edges: words('border borders front frontier frontline'),
  moved: new Set(['troop-number']),
  ownedBy: new Set(['troop-number', 'casualties']),
  units: { 'troop-number': 'persons', casualties: 'persons' },
};
