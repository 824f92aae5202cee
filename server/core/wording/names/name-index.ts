import type { NamesLocale } from './locales/locale.ts';
import type { Mention, TextMentions } from './mention.ts';
import type { StatesByName } from './states-by-name.ts';

interface NameFacts {
  count: number;
  person: boolean;
  /** Titles it was said with. */
  roles: Set<string>;
}

/** The names of one text or of all, and which of them a part of a name stands for. */
export class NameIndex {
  private readonly facts = new Map<string, NameFacts>();
  private readonly byPart = new Map<string, Set<string>>();
  private readonly locale: NamesLocale;
  private readonly states: StatesByName;
  private readonly wholes = new Map<string, string | null>();

  constructor(locale: NamesLocale, states: StatesByName) {
    this.locale = locale;
    this.states = states;
  }

  private add({ name, person, role }: Mention): void {
    if (name === null) return;
    const known = this.facts.get(name) ?? { count: 0, person: false, roles: new Set() };
    known.count += 1;
    known.person ||= person;
    if (role !== null) known.roles.add(role.head);
    this.facts.set(name, known);
    if (known.count > 1) return;
    const parts = name.split(' ');
    if (parts.length < 2) return;
    for (const part of new Set([...parts.slice(0, 1), ...parts.slice(-1)])) {
      const names = this.byPart.get(part) ?? new Set();
      if (names.size < mostNamesOfPart) names.add(name);
      this.byPart.set(part, names);
    }
  }

  /** Every name of a text; one that its author puts beside a role is a person's. */
  addText({ mentions, links }: TextMentions): void {
    for (const mention of mentions) this.add(mention);
    for (const { a, b } of links) {
      const [first, second] = [mentions[a], mentions[b]];
      if (first?.kind === second?.kind) continue;
      const [named, phrase] = first?.kind === 'name' ? [first, second] : [second, first];
      const facts = this.facts.get(named?.name ?? '');
      if (facts && phrase?.role) facts.person = true;
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
   * The longer name that a part of it stands for: "Roe" for "Jane Roe", "Kim" for "Kim Jong Un".
   * `all` knows the names of all texts: a person who is named in full here but once gives way to
   * one whom the other texts mean far more often. Null where two fit about equally. To be asked
   * once all names are known.
   */
  wholeOf(part: string, as: PartOfName, all: NameIndex): string | null {
    const key = `${part} ${String(as.titled)} ${String(as.mayBePlace)}`;
    const known = this.wholes.get(key);
    if (known !== undefined) return known;
    const whole = this.findWhole(part, as, all);
    this.wholes.set(key, whole);
    return whole;
  }

  private findWhole(part: string, as: PartOfName, all: NameIndex): string | null {
    const parts = part.split(' ');
    const [first = ''] = parts;
    const last = parts.at(-1) ?? '';
    const found = new Set([...(this.byPart.get(first) ?? []), ...(this.byPart.get(last) ?? [])]);
    const longer = [...found].filter((name) => name.length > part.length);
    const likely = longer.filter((name) => all.mayBe(name, part, as));
    const ranked = (
      likely.length > 0 ? likely : longer.filter((name) => all.endsIn(name, part))
    ).sort((a, b) => this.weight(b, part) - this.weight(a, part));
    const [best, second] = ranked;
    if (best === undefined) return null;
    if (second !== undefined && this.weight(best, part) < 2 * this.weight(second, part))
      return null;
    return best;
  }

  private mayBe(name: string, part: string, { titled, mayBePlace }: PartOfName): boolean {
    if (mayBePlace && this.states.named(name) !== null) return name.startsWith(`${part} `);
    if (this.isBody(name)) return false;
    if (name.endsWith(` ${part}`))
      return this.isPerson(name) || (titled && name.split(' ').length <= 3 && !joined.test(name));
    return name.startsWith(`${part} `) && this.isPerson(name);
  }

  /** "Roe" of "Jane Roe", of whom nothing says that she is a person. */
  private endsIn(name: string, part: string): boolean {
    const [first = '', last, more] = name.split(' ');
    const two = last === part && more === undefined && !this.locale.loose.has(first);
    const plural = this.locale.singular(part) !== part;
    return two && !plural && !this.isBody(name) && this.states.named(name) === null;
  }

  /** A last name counts for more than a first, and more still where both have one title. */
  weight(name: string, part: string): number {
    const roles = this.facts.get(part)?.roles ?? new Set();
    const titled = [...(this.facts.get(name)?.roles ?? [])].some((role) => roles.has(role));
    return this.countOf(name) * (name.endsWith(` ${part}`) ? 2 : 1) * (titled ? titleWeight : 1);
  }
}

/** How the part of a name is said. */
export interface PartOfName {
  /** "Mr. Roe", "Roe, who". */
  titled: boolean;
  /** "The North" may be a state's. */
  mayBePlace: boolean;
}

/** Further names of one part ("Smith") are not looked at: it stands for none of them alone. */
const mostNamesOfPart = 60;
const titleWeight = 4;
const joined = /\b(?:of|for)\b/u;
