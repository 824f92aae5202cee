import type { Evidence } from './evidence.ts';

/** Things joined into groups (union–find), each join with its evidence. */
export class Groups {
  private readonly parents = new Map<string, string>();
  private readonly reasons = new Map<string, Evidence[]>();

  rootOf(key: string): string {
    let root = key;
    for (let next = this.parents.get(root); next !== undefined; next = this.parents.get(root))
      root = next;
    if (root !== key) this.parents.set(key, root);
    return root;
  }

  join(a: string, b: string, evidence: Evidence): void {
    const [from, to] = [this.rootOf(a), this.rootOf(b)];
    if (from === to) return;
    this.parents.set(from, to);
    this.reasons.set(a, [...(this.reasons.get(a) ?? []), evidence]);
  }

  evidenceOf(key: string): readonly Evidence[] {
    return this.reasons.get(key) ?? [];
  }
}
