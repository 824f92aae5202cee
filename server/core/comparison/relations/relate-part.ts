import type { FigurePair } from './figure-pair.ts';
import { positionOf } from './bounds.ts';
import type { Direction, Related } from './relation.ts';
import { listed, say, taken } from './say.ts';
import { addsUp } from './units.ts';

/** In some respect one of the two lies inside the other. */
export function relatePart(pair: FigurePair): Related {
  const { a, b, time, stages, inside, doubts } = pair;
  const [{ direction } = { direction: 'a in b' as const }] = inside;
  const reason = listed(inside.map(({ because }) => because));
  if (
    inside.some((each) => each.direction !== direction) ||
    time.crossing ||
    endsAfterWhole(direction, time.later)
  ) {
    return stages.alike
      ? say(
          'compatible',
          'possible',
          `both can be true, since neither lies inside the other: ${reason}`,
        )
      : say('not comparable', 'certain', stages.because);
  }
  if (!addsUp(a.figure.unit)) {
    return say('not comparable', 'certain', `shares of different wholes do not add up: ${reason}`);
  }
  const [part, whole] = direction === 'a in b' ? [a, b] : [b, a];
  const larger = positionOf(whole, part) === 'a below b';
  const [words, mayLie] = ['lies', 'may lie'].map(
    (verb) => `${part.figure.asPrinted} ${verb} in ${whole.figure.asPrinted}`,
  );
  if (larger) {
    if (!stages.alike) return say('not comparable', 'certain', stages.because);
    const tooLarge = `the part, ${part.figure.asPrinted}, is larger than its whole, ${whole.figure.asPrinted}: ${reason}`;
    if (doubts.length > 0 || !time.sure || time.later === null) {
      const missing = listed(doubts.length > 0 ? doubts : ['the periods are not known to the day']);
      return say('unknown', 'certain', `${missing}; otherwise ${tooLarge}`);
    }
    return say('differ', 'certain', tooLarge);
  }
  if (!stages.alike) {
    return say('part of', 'possible', `${mayLie}: ${reason}; ${stages.because}`, direction);
  }
  const open = time.kindsDiffer ? ['one is a single act and the other a total'] : [];
  const sure = doubts.length === 0 && time.sure && time.later !== null && !time.kindsDiffer;
  const because = sure
    ? `${words}: ${reason}`
    : `${mayLie}: ${reason}${taken([...open, ...doubts])}`;
  return say('part of', sure ? 'certain' : 'possible', because, direction);
}

/** A running total that goes on after its whole ended is not inside it. */
function endsAfterWhole(direction: Direction, later: 'a' | 'b' | null | undefined): boolean {
  return later === (direction === 'a in b' ? 'a' : 'b');
}
