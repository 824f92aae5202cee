import { phraseTable, words } from '../../../text/phrases.ts';
import type { AgeWords } from '../../finding/finder.ts';

export const ages: AgeWords = {
  before: words('aged age ages'),
  turning: words('turn turns turned turning'),
  being: words('is was'),
  persons: words('he she who'),
  span: phraseTable([[true, 'the ages of', 'ages', 'age']]),
  after: phraseTable([[true, 'old', 'olds', '-old', '-olds', 'of age']]),
};
