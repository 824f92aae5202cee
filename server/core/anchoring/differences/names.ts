import { isCapitalized, type Token } from '../../text/tokens.ts';
import type { AnchoringLocale } from '../locales/locale.ts';

/** What two versions of a text show about which words are names. */
export class NameKnowledge {
  /** Written small somewhere: no name, where only its place asks for the capital. */
  private readonly small = new Set<string>();
  /** Written with a capital where nothing asks for one. */
  private readonly capital = new Set<string>();

  constructor(texts: readonly (readonly Token[])[]) {
    for (const tokens of texts) {
      const titles = titleLines(tokens);
      tokens.forEach((token, at) => {
        if (token.kind !== 'word') return;
        if (!isCapitalized(token)) this.small.add(token.lower);
        else if (!titles[at] && !opensSentence(tokens, at)) this.capital.add(token.lower);
      });
    }
  }

  isName(lower: string, locale: AnchoringLocale): boolean {
    if (this.capital.has(lower) || locale.alwaysNames.has(lower)) return true;
    // Doubts are settled for the name: a name taken for a word hides a change, a word taken for a
    // name shows one that was none.
    return (
      !this.small.has(lower) && !locale.openers.has(lower) && !locale.openerEndings.test(lower)
    );
  }
}

export class NameReader {
  private titles: Uint8Array | null = null;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly knowledge: () => NameKnowledge,
    private readonly locale: AnchoringLocale,
  ) {}

  /** The name a token is or is part of, in lower case; null where it is none. */
  nameAt(at: number): string | null {
    const token = this.tokens[at];
    if (!token || !isCapitalized(token)) return null;
    const lower = token.lower.replace(this.locale.possessive, '');
    if (this.locale.notNames.has(lower)) return null;
    this.titles ??= titleLines(this.tokens);
    const asked = this.titles[at] === 1 || opensSentence(this.tokens, at);
    return !asked || this.knowledge().isName(lower, this.locale) ? lower : null;
  }
}

/** A capital stands here whatever the word is. */
function opensSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || tokens[at]?.gap === 'line') return true;
  return before.kind === 'symbol' && /^[.!?…:"“”«»„‘'(\[—–-]$/u.test(before.text);
}

/** 1 for the tokens of lines in which nearly every long word has a capital: headlines. */
function titleLines(tokens: readonly Token[]): Uint8Array {
  const marks = new Uint8Array(tokens.length);
  let from = 0;
  for (let at = 1; at <= tokens.length; at += 1) {
    if (at < tokens.length && tokens[at]?.gap !== 'line') continue;
    const long = tokens
      .slice(from, at)
      .filter(({ kind, text }) => kind === 'word' && text.length > 3);
    const capitals = long.filter(isCapitalized).length;
    if (long.length >= 3 && capitals >= long.length * 0.8) marks.fill(1, from, at);
    from = at;
  }
  return marks;
}
