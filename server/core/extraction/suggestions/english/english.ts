import { words } from '../../../text/phrases.ts';
import { byRegion, fromFewWords, lessAsked, manyReasons, moreSaid } from '../refiners.ts';
import type { SuggestionLocale } from '../locale.ts';
import { englishRules } from './rules.ts';
import { englishScopeWords } from './scope-words.ts';
import { englishSenses } from './senses.ts';

export const englishSuggestions: SuggestionLocale = {
  language: 'en',
  senses: englishSenses,
  finders: englishRules,
  scope: englishScopeWords,
  // Regions first: what a headline repeats of the body is weaker, whatever else speaks for it.
  refiners: [byRegion, lessAsked, fromFewWords, moreSaid, manyReasons],
  clauses: {
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
