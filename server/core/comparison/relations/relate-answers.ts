import type { Answer } from '../../claims/claim.ts';
import { negations, opposites } from './locales/en.ts';
import type { Related, RelatedClaim, RelationContext } from './relation.ts';
import { listed, say, taken } from './say.ts';
import { compareActors, comparePlace } from './scope.ts';
import { overlap, writtenAlike } from './time-relation.ts';
import { timeOfAnswer } from './times.ts';
import type { Dimension } from './dimension.ts';
import { unknown } from './dimension.ts';

type Answering = RelatedClaim & { answer: Answer };

/** Both claims answer one question with one of its named answers. */
export function relateAnswers(a: Answering, b: Answering, context: RelationContext): Related {
  const actors = actorsOf(a, b, context);
  const place = comparePlace(a.scope, b.scope);
  const time = compareTimes(a, b);
  const dimensions = [actors, place, time.dimension];
  const reasons = (verdict: Dimension['verdict']) =>
    dimensions.flatMap((each) =>
      each.verdict === verdict && 'because' in each ? [each.because] : [],
    );

  const parted = reasons('apart');
  if (parted.length > 0)
    return say(
      'not comparable',
      time.doubts.length > 0 && parted.length === 1 && time.dimension.verdict === 'apart'
        ? 'possible'
        : 'certain',
      listed(parted),
    );
  const missing = reasons('unknown');
  if (missing.length > 0) return say('unknown', 'certain', listed(missing));

  const inside = [...reasons('a in b'), ...reasons('b in a')];
  const doubts = [...reasons('assumed'), ...time.doubts];
  if (plain(a.answer.value) === plain(b.answer.value)) {
    if (inside.length > 0) {
      return say('compatible', 'possible', `both say “${a.answer.value}”, but ${listed(inside)}`);
    }
    const certainty = doubts.length === 0 ? 'certain' : 'possible';
    return say('same', certainty, `both say “${a.answer.value}”${taken(doubts)}`);
  }
  const words = `“${a.answer.value}” and “${b.answer.value}”`;
  const excluded = context.question?.exclusive ?? null;
  if (excluded === false || (excluded === null && !areOpposite(a.answer.value, b.answer.value))) {
    const because =
      excluded === false ? 'do not exclude each other' : 'are not said to exclude each other';
    return say(
      'compatible',
      excluded === false && doubts.length === 0 ? 'certain' : 'possible',
      `both can be true: the answers ${words} ${because}`,
    );
  }
  if (inside.length > 0) {
    return say(
      'compatible',
      'possible',
      `both can be true, since a part may answer otherwise than its whole: ${listed(inside)}`,
    );
  }
  if (doubts.length > 0 || !time.sure) {
    const open =
      doubts.length > 0
        ? doubts
        : ['the times overlap but are not the same, and the answer may have changed'];
    return say(
      'unknown',
      'certain',
      `${listed(open)}; otherwise ${words} would exclude each other`,
    );
  }
  return say('differ', 'certain', `${words} exclude each other and are given for the same time`);
}

function actorsOf(a: Answering, b: Answering, { question, sources }: RelationContext): Dimension {
  const [first, second] = [a, b].map(({ answer, scope }) => answer.actor ?? scope.actor);
  if (question?.perActor && !first && !second) {
    return unknown('the question is asked of each actor, and neither answer names one');
  }
  return compareActors(first ?? null, second ?? null, sources);
}

interface AnswerTimes {
  dimension: Dimension;
  sure: boolean;
  doubts: string[];
}

function compareTimes(a: Answering, b: Answering): AnswerTimes {
  const readA = timeOfAnswer(a, 'the first claim');
  const readB = timeOfAnswer(b, 'the second claim');
  if (!readA.known || !readB.known) {
    const because = [readA, readB].flatMap((read) => (read.known ? [] : [read.because]));
    return { dimension: unknown(because.join(', and ')), sure: false, doubts: [] };
  }
  const [timeA, timeB] = [readA.time, readB.time];
  const doubts = [timeA, timeB].flatMap(({ implied }) => (implied === null ? [] : [implied]));
  const mixed = timeA.clock !== timeB.clock;
  if (!overlap(timeA, timeB)) {
    const shown = `${timeA.shown} and ${timeB.shown}`;
    // When something was said is not the time it speaks of: an answer of 2024 may be about 2022.
    const dimension: Dimension = mixed
      ? unknown(
          `${timeA.clock === 'said' ? 'the first claim' : 'the second claim'} does not say of what time it speaks`,
        )
      : {
          verdict: 'apart',
          because: `the answers are given for different times, ${shown}, and may have changed in between`,
        };
    return { dimension, sure: false, doubts };
  }
  if (mixed) doubts.push('the time of one of them is inferred from when it was said');
  return { dimension: { verdict: 'equal' }, sure: writtenAlike(timeA, timeB), doubts };
}

/** Where nobody said whether answers exclude each other, only their words can: "ready", "not ready". */
function areOpposite(a: string, b: string): boolean {
  const [first, second] = [plain(a), plain(b)];
  if (opposites.some((pair) => pair.includes(first) && pair.includes(second))) return true;
  const [bareA, bareB] = [withoutNegation(first), withoutNegation(second)];
  return bareA === bareB && (bareA === first) !== (bareB === second);
}

function withoutNegation(words: string): string {
  return words
    .split(' ')
    .filter((word) => !negations.has(word))
    .join(' ');
}

function plain(value: string): string {
  return value.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim();
}
