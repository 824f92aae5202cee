import { phraseTable, words } from '../../../text/phrases.ts';
import type { AgeWords } from '../../finding/finder.ts';

export const ages: AgeWords = {
  before: words('aged age ages'),
  after: phraseTable([[true, 'old', 'olds', '-old', '-olds', 'of age']]),
};
