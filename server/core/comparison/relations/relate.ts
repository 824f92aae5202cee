import type { Figure } from '../../figures/figure.ts';
import { relateAnswers } from './relate-answers.ts';
import { relateFigures } from './relate-figures.ts';
import {
  defaultRelationSettings,
  type Related,
  type RelatedClaim,
  type RelationContext,
} from './relation.ts';
import { say } from './say.ts';
import { sharedSource } from './shared-source.ts';
import { sourceNames } from './source-names.ts';

/** Nothing known but the claims themselves, and the settings a new workspace has. */
export function bareContext(): RelationContext {
  return { question: null, sources: sourceNames([]), rates: [], settings: defaultRelationSettings };
}

/**
 * What two claims are to each other, with the reason in one sentence. Only `differ` is a
 * contradiction, and it never rests on what is missing or inferred. Turning the claims round gives
 * the same relation, its direction flipped.
 */
export function relate(a: RelatedClaim, b: RelatedClaim, context: RelationContext): Related {
  const related = relateContents(a, b, context);
  const source = related.relation === 'same' ? sharedSource(a, b, context.sources) : null;
  if (source === null) return related;
  const because = `${related.because.replace(/\.$/, '')}; one source: both rest on ${source}.`;
  return { ...related, because };
}

function relateContents(a: RelatedClaim, b: RelatedClaim, context: RelationContext): Related {
  if (hasFigure(a) && hasFigure(b) && !(hasAnswer(a) && hasAnswer(b))) {
    return relateFigures(a, b, context);
  }
  if (a.questionId !== null && b.questionId !== null && a.questionId !== b.questionId) {
    return say('not comparable', 'certain', 'they answer different questions');
  }
  if (hasAnswer(a) && hasAnswer(b)) return relateAnswers(a, b, context);
  if ((hasFigure(a) && hasAnswer(b)) || (hasAnswer(a) && hasFigure(b))) {
    return say('not comparable', 'certain', 'one gives a figure and the other an answer');
  }
  return say('unknown', 'certain', whatIsMissing(a, b));
}

type WithFigure = RelatedClaim & { figure: Figure };
type WithAnswer = RelatedClaim & { answer: NonNullable<RelatedClaim['answer']> };

const hasFigure = (claim: RelatedClaim): claim is WithFigure => claim.figure !== null;
const hasAnswer = (claim: RelatedClaim): claim is WithAnswer => claim.answer !== null;

function whatIsMissing(a: RelatedClaim, b: RelatedClaim): string {
  const [saysA, saysB] = [a, b].map(({ figure, answer }) => figure !== null || answer !== null);
  if (!saysA && !saysB) return 'both are free accounts, which are read side by side';
  return `${saysA ? 'the second' : 'the first'} claim gives neither a figure nor an answer`;
}
