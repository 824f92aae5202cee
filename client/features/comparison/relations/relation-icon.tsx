import {
  IconCirclesRelation,
  IconEqual,
  IconEqualNot,
  IconQuestionMark,
  IconSubtask,
  IconUnlink,
} from '@tabler/icons-react';
import type { Relation } from '#core/comparison/relations/relation.ts';

const icons = {
  differ: IconEqualNot,
  'part of': IconSubtask,
  'not comparable': IconUnlink,
  unknown: IconQuestionMark,
  compatible: IconCirclesRelation,
  same: IconEqual,
} as const satisfies Record<Relation, object>;

/** The shape of a relation; its word always stands beside it. */
export function RelationIcon({ relation }: { relation: Relation }) {
  const Icon = icons[relation];
  return <Icon size={16} stroke={relation === 'differ' ? 3 : 1.75} aria-hidden />;
}
