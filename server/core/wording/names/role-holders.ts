import type { RolePhrase } from './mention.ts';
import type { StatesByName } from './states-by-name.ts';

interface Holder {
  count: number;
  /** What its role was said to be of: states as themselves, other words as printed. */
  modifiers: Set<string>;
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
    const holder = holders.get(node) ?? { count: 0, modifiers: new Set() };
    holder.count += 1;
    for (const modifier of modifiers) holder.modifiers.add(this.states.named(modifier) ?? modifier);
    holders.set(node, holder);
    this.byRole.set(head, holders);
  }

  /** The state that somebody leads, where a role said so. */
  stateOf(node: string, heads: ReadonlySet<string>): string | null {
    for (const head of heads) {
      const holder = this.byRole.get(head)?.get(node);
      for (const modifier of holder?.modifiers ?? [])
        if (this.states.named(modifier) !== null) return modifier;
    }
    return null;
  }

  /**
   * Whom a role alone stands for: who holds it most often, unless a name before it ("the port
   * director") is said of somebody else's; null where nobody or two hold it equally.
   */
  holderOf({ head, modifiers }: RolePhrase, isName: (word: string) => boolean): string | null {
    const of = modifiers.filter(isName).map((word) => this.states.named(word) ?? word);
    const ranked = [...(this.byRole.get(head) ?? [])].sort(([, a], [, b]) => b.count - a.count);
    const named = ranked.filter(([, holder]) => of.some((word) => holder.modifiers.has(word)));
    const open = ranked.filter(
      ([, holder]) => of.length === 0 || ![...holder.modifiers].some(isName),
    );
    const [best, second] = named.length > 0 ? named : open;
    if (!best) return null;
    return second && second[1].count === best[1].count ? null : best[0];
  }
}
