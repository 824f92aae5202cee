import { phraseTable } from '../../../text/phrases.ts';

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
