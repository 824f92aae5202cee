import type { Topic } from '#contract/nouns.ts';
import type { Actor } from '#core/members/member.ts';
import { topicAbilities } from '#core/topics/topic-policy.ts';
import type { TopicRow } from './topic-repository.ts';

export function presentTopic(actor: Actor, row: TopicRow): Topic {
  return {
    id: row.id,
    name: row.name,
    description: row.description,
    articleCount: row._count.articles,
    questionCount: row._count.questions,
    version: row.version,
    abilities: topicAbilities(actor),
  };
}
