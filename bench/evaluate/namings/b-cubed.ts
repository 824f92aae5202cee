export interface Scores {
  precision: number;
  recall: number;
  f1: number;
}

/** An item with the referent it was labelled with, and the group it was put in. */
export interface Grouped {
  label: string;
  group: string;
}

/**
 * B-cubed (Bagga & Baldwin 1998, "Entity-based cross-document coreferencing using the vector space
 * model"): for each labelled phrase, how much of its group has its label, and how much of its label
 * is in its group; the mean of both over all phrases, in per cent.
 */
export function bCubed(items: readonly Grouped[]): Scores {
  const both = countBy(items, ({ label, group }) => `${label}\u0001${group}`);
  const labels = countBy(items, ({ label }) => label);
  const groups = countBy(items, ({ group }) => group);
  let precision = 0;
  let recall = 0;
  for (const { label, group } of items) {
    const shared = both.get(`${label}\u0001${group}`) ?? 0;
    precision += shared / (groups.get(group) ?? 1);
    recall += shared / (labels.get(label) ?? 1);
  }
  return scores(precision / items.length, recall / items.length);
}

/** Of the pairs of phrases put together, how many belong together, and the reverse. */
export function pairwise(items: readonly Grouped[]): Scores {
  const pairs = (counts: Map<string, number>) =>
    [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
  const both = pairs(countBy(items, ({ label, group }) => `${label}\u0001${group}`));
  const labels = pairs(countBy(items, ({ label }) => label));
  const groups = pairs(countBy(items, ({ group }) => group));
  return scores(both / Math.max(1, groups), both / Math.max(1, labels));
}

function scores(precision: number, recall: number): Scores {
  const sum = precision + recall;
  const f1 = sum === 0 ? 0 : (2 * precision * recall) / sum;
  return { precision: precision * 100, recall: recall * 100, f1: f1 * 100 };
}

function countBy(items: readonly Grouped[], keyOf: (item: Grouped) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
