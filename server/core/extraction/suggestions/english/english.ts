import { words } from '../../../text/phrases.ts';
import { byRegion, fromFewWords, lessAsked, manyReasons, moreSaid } from '../refiners.ts';
import { inflect } from '../../locales/english/inflect.ts';
import type { SuggestionLocale } from '../locale.ts';
import { englishRules } from './rules.ts';
import { englishScopeWords } from './scope-words.ts';
import { englishSenses } from './senses.ts';

/** Verbs by which something is done by being said. */
const deeds = new Set(
  [
    ...words(
      'announce urge advise insist accuse blame allege claim charge pledge vow promise warn threaten',
      'reaffirm reiterate emphasize emphasise stress underscore underline assure reassure demand call',
      'ask appeal declare deny reject dismiss condemn criticize criticise denounce propose order assert',
      'caution complain contend maintain predict offer repeat request speculate swear boast dispute',
    ),
  ].flatMap((lemma) => Object.values<string>({ ...inflect(lemma) })),
);

export const englishSuggestions: SuggestionLocale = {
  language: 'en',
  senses: englishSenses,
  finders: englishRules,
  scope: englishScopeWords,
  // Regions first: what a headline repeats of the body is weaker, whatever else speaks for it.
  refiners: [byRegion, lessAsked, fromFewWords, moreSaid, manyReasons],
  clauses: {
    deeds,
    openers: words('while although though whereas as because'),
    afterComma: words('including amid with despite during sparking'),
    telling: words(
      'concerns fears worries calls warnings threats hopes reports allegations claims',
    ),
    trimmed: words(
      'and but or so yet while although though whereas as amid that however including meanwhile also',
      'because with',
    ),
    reporting: words(
      'said says say saying told tells telling added adds adding noted notes stated states reported',
      'reports wrote writes tweeted tweets posted explained explains argued argues admitted admits',
      'acknowledged conceded revealed believes believe believed think thinks thought confirmed confirms',
      'suggested suggests estimated estimates recalled recounted quipped testified',
      'commented remarked observed replied responded continued knows know known shows show showed',
      'indicated found detailed concluded',
    ),
  },
};
