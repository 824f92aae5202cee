import type { NamesLocale } from './locales/locale.ts';
import type { Mention } from './mention.ts';

interface NameFacts {
  count: number;
  person: boolean;
}

/** The names of one text or of all, and which of them a part of a name stands for. */
export class NameIndex {
  private readonly facts = new Map<string, NameFacts>();
  private readonly byPart = new Map<string, Set<string>>();
  private readonly locale: NamesLocale;

  constructor(locale: NamesLocale) {
    this.locale = locale;
  }

  add({ name, person }: Mention): void {
    if (name === null) return;
    const known = this.facts.get(name) ?? { count: 0, person: false };
    this.facts.set(name, { count: known.count + 1, person: known.person || person });
    if (known.count > 0) return;
    const parts = name.split(' ');
    if (parts.length < 2) return;
    for (const part of new Set([...parts.slice(0, 1), ...parts.slice(-1)])) {
      const names = this.byPart.get(part) ?? new Set();
      names.add(name);
      this.byPart.set(part, names);
    }
  }

  get names(): Iterable<string> {
    return this.facts.keys();
  }

  countOf(name: string): number {
    return this.facts.get(name)?.count ?? 0;
  }

  isPerson(name: string): boolean {
    return this.facts.get(name)?.person ?? false;
  }

  isBody(name: string): boolean {
    return this.locale.bodies.has(name.split(' ').at(-1) ?? '');
  }

  endingIn(head: string): string[] {
    return [...(this.byPart.get(head) ?? [])].filter((name) => name.endsWith(` ${head}`));
  }

  /**
   * The longer name that a part of it stands for: "Roe" for "Jane Roe", "Kim" for "Kim Jong Un";
   * null where there is none, or more than one of about the same weight.
   */
  wholeOf(part: string, titled: boolean): string | null {
    const length = part.split(' ').length;
    const key = length === 1 ? part : (part.split(' ')[0] ?? '');
    const more = length === 1 ? [] : [...(this.byPart.get(part.split(' ').at(-1) ?? '') ?? [])];
    const candidates = [...new Set([...(this.byPart.get(key) ?? []), ...more])].filter(
      (name) => name.split(' ').length > length && this.mayBe(name, part, titled),
    );
    const ranked = candidates.sort((a, b) => this.weight(b, part) - this.weight(a, part));
    const [best, second] = ranked;
    if (best === undefined) return null;
    if (second === undefined) return best;
    return this.weight(best, part) >= 2 * this.weight(second, part) ? best : null;
  }

  private mayBe(name: string, part: string, titled: boolean): boolean {
    if (this.isBody(name)) return false;
    if (name.endsWith(` ${part}`)) return titled || this.isPerson(name) || this.looksPersonal(name);
    return name.startsWith(`${part} `) && (titled || this.isPerson(name));
  }

  private looksPersonal(name: string): boolean {
    return name.split(' ').length <= 3 && !/\b(?:of|for)\b/u.test(name);
  }

  /** A last name counts for more than a first. */
  private weight(name: string, part: string): number {
    return this.countOf(name) * (name.endsWith(` ${part}`) ? 2 : 1);
  }
}
