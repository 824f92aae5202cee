import type { Question } from '#contract/nouns.ts';
import type { Actor } from '#core/members/member.ts';
import { questionAbilities } from '#core/questions/question-policy.ts';
import { answerKinds } from '#core/questions/question.ts';
import { storedDate, storedWord } from '../../platform/db/stored.ts';
import type { QuestionRow } from './question-repository.ts';

export function presentQuestion(actor: Actor, row: QuestionRow): Question {
  return {
    id: row.id,
    topicId: row.topicId,
    text: row.text,
    kind: storedWord(answerKinds, row.kind),
    unit: row.unit,
    answers: row.answers,
    exclusive: row.exclusive,
    perActor: row.perActor,
    since: storedDate(row.since),
    category: row.category,
    position: row.position,
    claimCount: row.claimCount,
    version: row.version,
    abilities: questionAbilities(actor),
  };
}
