import type { Token } from '../../text/tokens.ts';
import type { AnchoringLocale } from '../locales/locale.ts';
import type { DifferenceKind } from '../placement.ts';
import type { NameReader } from './names.ts';

/** What one word states; words with one key state one thing. */
export interface Fact {
  kind: DifferenceKind;
  key: string;
}

/** Every negation turns a statement round once, whichever it is. */
const negation: Fact = { kind: 'negation', key: 'not' };

/** What each token of a text says that a reworded passage must say too; null where nothing. */
export class FactReader {
  constructor(
    readonly tokens: readonly Token[],
    private readonly names: NameReader,
    private readonly locale: AnchoringLocale,
  ) {}

  factsAt(at: number): Fact[] {
    const token = this.tokens[at];
    if (!token) return [];
    const key = this.figureKey(at, token);
    const facts: Fact[] = key === null ? [] : [{ kind: 'figure', key }];
    if (this.isNegation(at)) facts.push(negation);
    else if (key === null) {
      const name = this.names.nameAt(at);
      if (name !== null) facts.push({ kind: 'name', key: name });
    }
    return facts;
  }

  /** The token is, or is written onto, a number, its unit or its qualifier. */
  isFigure(at: number): boolean {
    const token = this.tokens[at];
    return token !== undefined && this.figureKey(at, token) !== null;
  }

  private figureKey(at: number, token: Token): string | null {
    if (isNumber(token) || this.locale.numbers.has(token.lower)) return token.lower;
    return this.gluedKey(at, token) ?? this.unitKey(at) ?? this.qualifierKey(at);
  }

  /** "$" of "$15", "m" of "15m", "-" of "-5". What brackets and quotes a number says nothing. */
  private gluedKey(at: number, token: Token): string | null {
    const before = this.tokens[at - 1];
    const after = this.tokens[at + 1];
    const glued =
      (token.gap === 'none' && before !== undefined && isNumber(before)) ||
      (after?.gap === 'none' && isNumber(after));
    if (!glued || /^[\s,.;:!?"'“”‘’«»()[\]{}*…]$/u.test(token.text)) return null;
    return token.kind === 'word' ? token.text : token.lower;
  }

  /** A unit close after a number; a long word for one ("dollars") anywhere. */
  private unitKey(at: number): string | null {
    for (let start = at; start > at - longestPhrase && start >= 0; start -= 1) {
      const unit = this.locale.units.at(this.tokens, start);
      if (!unit || start + unit.length <= at) continue;
      const plain = (this.tokens[start]?.text.length ?? 0) >= 4;
      if (plain || this.followsNumber(start)) return unit.meaning;
    }
    return null;
  }

  private followsNumber(at: number): boolean {
    return [1, 2].some((back) => this.isBareNumber(at - back));
  }

  private isBareNumber(at: number): boolean {
    const token = this.tokens[at];
    return token !== undefined && (isNumber(token) || this.locale.numbers.has(token.lower));
  }

  private qualifierKey(at: number): string | null {
    for (let ahead = 1; ahead <= longestPhrase; ahead += 1) {
      if (!this.isBareNumber(at + ahead) && !/^\p{Sc}$/u.test(this.tokens[at + ahead]?.text ?? ''))
        continue;
      const phrase = this.locale.qualifiersBefore.before(this.tokens, at + ahead);
      if (phrase && phrase.length >= ahead) return phrase.meaning;
    }
    for (let start = at; start > at - longestPhrase && start > 0; start -= 1) {
      const phrase = this.locale.qualifiersAfter.at(this.tokens, start);
      if (phrase && start + phrase.length > at && this.followsNumber(start)) return phrase.meaning;
    }
    return null;
  }

  isNegation(at: number): boolean {
    const { negations, negativeEndings } = this.locale;
    const lower = this.tokens[at]?.lower ?? '';
    return negations.has(lower) || negativeEndings.some((ending) => lower.endsWith(ending));
  }
}

/** In tokens; "in the neighbourhood of" has four. */
const longestPhrase = 5;

/** Digits of any script, fractions (½) and what is written with them. */
function isNumber(token: Token): boolean {
  return token.kind === 'number' || (token.kind === 'symbol' && /\p{N}/u.test(token.text));
}
