import { sameValue, type Position } from './bounds.ts';
import type { FigurePair } from './figure-pair.ts';
import type { Related } from './relation.ts';
import { listed, say, taken } from './say.ts';

/** Same thing, same actor, same place: only time, stage and the figures themselves are left. */
export function relateAlike(pair: FigurePair, position: Position): Related {
  const { a, b, time, stages, doubts } = pair;
  if (!stages.alike) return say('not comparable', 'certain', stages.because);
  const printed = `${a.figure.asPrinted} and ${b.figure.asPrinted}`;
  if (time.crossing) {
    return say(
      'compatible',
      'possible',
      `both can be true, since the periods overlap only in part: ${shown(pair)}`,
    );
  }
  const sure = doubts.length === 0 && time.sure;
  const certainty = sure ? 'certain' : 'possible';
  if (sameValue(a, b)) {
    const ends = time.later === undefined ? '' : ', though the periods end at different times';
    const plain = ends === '' && sure;
    return say(
      'same',
      plain ? 'certain' : 'possible',
      `both say ${a.figure.asPrinted}${ends || taken(doubts)}`,
    );
  }
  if (position === 'meet') {
    return say(
      'compatible',
      certainty,
      `both can be true: ${printed} have values in common${taken(doubts)}`,
    );
  }
  if (position === 'meet if read widely') {
    const reach = 'how wide “about” may be read, or the rate of one day';
    return say('compatible', 'possible', `both can be true: only ${reach} keeps ${printed} apart`);
  }
  if (time.later !== undefined) return relateRunning(pair, position);
  if (time.mayBeTwo) {
    return say(
      'compatible',
      'possible',
      `both can be true, since they may be two acts: ${printed}`,
    );
  }
  return relateApart(pair, printed);
}

/** Totals of one start that end at different times. */
function relateRunning(pair: FigurePair, position: 'a below b' | 'b below a'): Related {
  const { a, b, time, doubts } = pair;
  const larger = position === 'a below b' ? 'b' : 'a';
  const [first, last] = time.later === 'a' ? [b, a] : [a, b];
  const words = `${first.figure.asPrinted} and later ${last.figure.asPrinted} (${shown(pair)})`;
  if (time.later === null) {
    return say(
      'compatible',
      'possible',
      `both can be true, since the larger of two running totals may be the later: ${a.figure.asPrinted} and ${b.figure.asPrinted}`,
    );
  }
  if (time.later === larger) {
    const certainty = doubts.length === 0 ? 'certain' : 'possible';
    return say(
      'compatible',
      certainty,
      `both can be true, since the later of two running totals is not smaller: ${words}${taken(doubts)}`,
    );
  }
  const because = `a running total cannot shrink: ${words}`;
  if (doubts.length > 0)
    return say('unknown', 'certain', `${listed(doubts)}; otherwise ${because}`);
  return say('differ', 'certain', because);
}

function relateApart({ time, doubts }: FigurePair, printed: string): Related {
  if (doubts.length > 0 || !time.sure) {
    const missing = listed(doubts.length > 0 ? doubts : ['the time is not known precisely enough']);
    return say('unknown', 'certain', `${missing}; otherwise ${printed} would differ`);
  }
  if (time.daysApart > 0) {
    const days = time.daysApart === 1 ? 'one day' : `${time.daysApart} days`;
    return say(
      'differ',
      'possible',
      `${printed} cannot both be true, though they are of ${days} apart`,
    );
  }
  return say(
    'differ',
    'certain',
    `${printed} cannot both be true of the same thing, actor and time`,
  );
}

function shown({ time }: FigurePair): string {
  return (time.times ?? []).map((each) => each.shown).join(', ');
}
