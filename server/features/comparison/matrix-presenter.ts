import type { Actor } from '#core/members/member.ts';
import { questionAbilities } from '#core/questions/question-policy.ts';
import type { Claim } from '#contract/claims.ts';
import type { CellClaim, MatrixQuestion } from '#contract/comparison.ts';
import type { QuestionRow } from './question-query.ts';

export function presentQuestion(actor: Actor, row: QuestionRow): MatrixQuestion {
  const { id, topicId, text, kind, unit, answers, exclusive, perActor, since } = row;
  const { category, position, version } = row;
  return {
    ...{ id, topicId, text, kind, unit, answers, exclusive, perActor, since },
    ...{ category, position, version },
    abilities: questionAbilities(actor),
  };
}

export function presentCellClaim(claim: Claim, outlet: string | null): CellClaim {
  const { id, articleId, category, answer, figure, measure, period, baseline } = claim;
  const { scope, chain, status, hedges, placement, anchor } = claim;
  return {
    ...{ id, articleId, category, answer, figure, measure, period, baseline },
    ...{ scope, chain, status, hedges, placement },
    outlet,
    quote: anchor.exact,
    region: anchor.region,
    place: anchor.place,
  };
}
