import type { NamesLocale } from './locales/locale.ts';

/** Which state a name or an adjective stands for. */
export class StatesByName {
  private readonly byName = new Map<string, string>();
  private readonly byAdjective = new Map<string, string>();

  constructor({ states }: NamesLocale) {
    for (const { name, names, adjectives } of states) {
      for (const one of [name, ...names]) this.byName.set(one, name);
      for (const one of adjectives) this.byAdjective.set(one, name);
    }
  }

  named(name: string): string | null {
    return this.byName.get(name) ?? this.byAdjective.get(name) ?? null;
  }

  /** Of a phrase's modifiers: "north korean" of "North Korean officials". */
  among(modifiers: readonly string[]): string | null {
    for (const modifier of modifiers) {
      const state = this.named(modifier);
      if (state !== null) return state;
    }
    return null;
  }
}
