import { openers } from '../../text/abbreviations.ts';
import type { Sentence, Word } from '../syntax/word.ts';
import type { SpeakerWords } from '../syntax/grammar.ts';
import type { SourceName } from './source-name.ts';

type Gender = 'he' | 'she';

/** How many mentions back "he" is looked for: more, and somebody of another story answers. */
const memory = 6;

/** Who has been named in an article, so that "Roe", "the mayor" and "he" find their names. */
export class SpeakerRegister {
  private readonly words: SpeakerWords;
  private readonly fullNames = new Map<string, string>();
  private readonly byRole = new Map<string, string>();
  private readonly genders = new Map<string, Gender>();
  private recent: string[] = [];
  private lastOutlet: string | null = null;

  constructor(words: SpeakerWords) {
    this.words = words;
  }

  /** First over the whole text: names of two words and more, and what their bearers are. */
  learn(text: string, sentence: Sentence): void {
    let start = 0;
    while (start < sentence.length) {
      if (!isNamePart(sentence[start])) {
        start += 1;
        continue;
      }
      let end = start;
      while (end < sentence.length && isNamePart(sentence[end])) end += 1;
      this.learnName(text, sentence, start, end);
      start = end;
    }
  }

  private learnName(text: string, sentence: Sentence, start: number, end: number): void {
    let from = start;
    while (
      from < end &&
      (this.words.roles.has(plain(sentence[from])) || isOpener(text, sentence[from]))
    )
      from += 1;
    const last = sentence[end - 1];
    const first = sentence[from];
    if (!first || !last || end - from > 4) return;
    const surname = text.slice(last.from, last.to);
    const title = plain(sentence[from - 1]);
    const full = text.slice(first.from, last.to);
    if (end - from >= 2 && !this.fullNames.has(surname)) this.fullNames.set(surname, full);
    const name = this.fullNames.get(surname);
    if (name === undefined) return;
    if (this.words.titlesOfHim.has(title)) this.genders.set(name, 'he');
    if (this.words.titlesOfHer.has(title)) this.genders.set(name, 'she');
    if (this.words.roles.has(title)) this.remember(title, name);
    // "Jane Roe, the mayor of the town, …"
    if (sentence[end]?.tag !== 'comma') return;
    for (let at = end + 1; at < Math.min(sentence.length, end + 8); at += 1) {
      const word = sentence[at];
      if (word?.tag === 'comma' || word?.tag === 'preposition' || word?.tag === 'relative') break;
      if (this.words.roles.has(plain(word)) && sentence[at + 1]?.tag !== 'noun')
        this.remember(plain(word), name);
    }
  }

  /** A role that two people hold tells nothing. */
  private remember(role: string, name: string): void {
    const known = this.byRole.get(role);
    this.byRole.set(role, known === undefined || known === name ? name : '');
  }

  /** The full name behind a source, or the name it most likely stands for; null: as printed. */
  resolve(source: SourceName): string | null {
    if (source.kind === 'pronoun') {
      if (this.words.he.has(source.name)) return this.person('he');
      if (this.words.she.has(source.name)) return this.person('she');
      return null;
    }
    if (source.kind === 'person') return this.fullName(source.name);
    if (this.words.outletNouns.has(source.name)) return this.lastOutlet;
    const holder = this.byRole.get(source.name.toLowerCase());
    return holder === undefined || holder === '' ? null : holder;
  }

  private fullName(name: string): string | null {
    const full = this.fullNames.get(name);
    return full !== undefined && full !== name ? full : null;
  }

  private person(gender: Gender): string | null {
    const name = this.recent.findLast((one) => (this.genders.get(one) ?? gender) === gender);
    if (name === undefined) return null;
    this.genders.set(name, gender);
    return name;
  }

  /** Somebody speaks or opens a sentence: the next "he" may be theirs. */
  mention(name: string, kind: SourceName['kind']): void {
    if (kind === 'outlet') this.lastOutlet = name;
    if (kind !== 'person') return;
    this.recent = [...this.recent.filter((one) => one !== name), name].slice(-memory);
  }

  /** "David Doe runs the cranes." */
  mentionOpening(text: string, sentence: Sentence): void {
    let start = 0;
    while (this.words.roles.has(plain(sentence[start])) || isOpener(text, sentence[start]))
      start += 1;
    let end = start;
    while (end < start + 4 && isNamePart(sentence[end])) end += 1;
    const [first, last] = [sentence[start], sentence[end - 1]];
    if (!first || !last || end === start) return;
    const surname = text.slice(last.from, last.to);
    const full = this.fullNames.get(surname);
    if (full !== undefined) this.mention(full, 'person');
  }
}

function isNamePart(word: Word | undefined): boolean {
  return word !== undefined && word.tag === 'name' && word.capital;
}

function isOpener(text: string, word: Word | undefined): boolean {
  return word !== undefined && openers.has(text.slice(word.from, word.to));
}

function plain(word: Word | undefined): string {
  if (!word) return '';
  return word.lower.endsWith('.') ? word.lower.slice(0, -1) : word.lower;
}
