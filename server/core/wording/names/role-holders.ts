import type { RolePhrase } from './mention.ts';
import type { StatesByName } from './states-by-name.ts';

interface Holder {
  count: number;
  /** The states its roles were said of. */
  states: Set<string>;
}

/** Who holds which role in a text, as far as it says so: "president" → "jane roe", four times. */
export class RoleHolders {
  private readonly byRole = new Map<string, Map<string, Holder>>();
  private readonly states: StatesByName;

  constructor(states: StatesByName) {
    this.states = states;
  }

  add({ head, modifiers }: RolePhrase, node: string): void {
    const holders = this.byRole.get(head) ?? new Map<string, Holder>();
    const holder = holders.get(node) ?? { count: 0, states: new Set() };
    holder.count += 1;
    const state = this.states.among(modifiers);
    if (state !== null) holder.states.add(state);
    holders.set(node, holder);
    this.byRole.set(head, holders);
  }

  /**
   * Whom a role alone stands for: who holds it most often, unless the state does not fit; null
   * where nobody or two hold it equally.
   */
  holderOf({ head, modifiers }: RolePhrase): string | null {
    const state = this.states.among(modifiers);
    const fitting = [...(this.byRole.get(head) ?? [])].filter(
      ([, { states }]) => state === null || states.size === 0 || states.has(state),
    );
    const named = fitting.filter(([, { states }]) => state !== null && states.has(state));
    const ranked = (named.length > 0 ? named : fitting).sort(([, a], [, b]) => b.count - a.count);
    const [best, second] = ranked;
    if (!best) return null;
    return second && second[1].count === best[1].count ? null : best[0];
  }
}
