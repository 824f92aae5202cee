import { grammarFor } from '../../extraction/locales/grammars.ts';
import { readSentences } from '../../extraction/syntax/read-words.ts';
import type { Sentence } from '../../extraction/syntax/word.ts';
import { paragraphRanges } from '../../text/paragraphs.ts';
import type { Range } from '../../text/range.ts';
import { describePhrase } from './describe-phrase.ts';
import { findLinks, type Placed } from './find-links.ts';
import { englishNames } from './locales/english/english.ts';
import type { NamesLocale } from './locales/locale.ts';
import type { Link, Mention, TextMentions } from './mention.ts';
import { NameKnowledge } from './name-knowledge.ts';
import { phrasesOf, type Phrase } from './read-phrase.ts';

/**
 * The noun phrases of a text that may name somebody or something, with what their author says of
 * them in passing. One pass forward; linear in the length of the text. `leftOut` are ranges that
 * nobody wrote for the reader: boilerplate.
 */
export function readMentions(
  text: string,
  { locale = englishNames, leftOut = [] }: { locale?: NamesLocale; leftOut?: readonly Range[] } = {},
): TextMentions {
  const grammar = grammarFor(locale.language);
  const sentences = paragraphRanges(text)
    .filter(({ from, to }) => !leftOut.some((range) => from < range.to && range.from < to))
    .flatMap((paragraph) => readSentences(text, paragraph, [], grammar));
  const knowledge = new NameKnowledge(sentences, locale);
  const mentions: Mention[] = [];
  const links: Link[] = [];
  sentences.forEach((sentence, index) => {
    const placed = placePhrases(sentence, knowledge.namesOf(sentence), index, mentions, locale);
    links.push(...findLinks(sentence, placed));
  });
  return { mentions, links };
}

/** Adds a sentence's mentions to the text's, each knowing whose it is. */
function placePhrases(
  sentence: Sentence,
  names: readonly boolean[],
  index: number,
  mentions: Mention[],
  locale: NamesLocale,
): Placed[] {
  const placed: Placed[] = [];
  let before: Phrase | null = null;
  for (const phrase of phrasesOf(sentence, names, locale)) {
    const described = describePhrase(sentence, names, phrase, locale);
    const owned: boolean = before?.owns === true && before.end + 1 >= phrase.opening;
    before = phrase;
    const last = sentence[phrase.end - 1];
    if (!described || !last) continue;
    const { start, ...words } = described;
    const mention: Mention = {
      ...words,
      person: words.person || isWho(sentence, phrase.end),
      from: sentence[start]?.from ?? last.from,
      to: last.to,
      owner: owned && placed.length > 0 ? mentions.length - 1 : null,
      determiner: owned ? 'definite' : phrase.determiner,
      sentence: index,
    };
    placed.push({ index: mentions.length, mention, phrase });
    mentions.push(mention);
  }
  return placed;
}

/** "Roe, who": a person. */
function isWho(sentence: Sentence, end: number): boolean {
  const at = sentence[end]?.tag === 'comma' ? end + 1 : end;
  return sentence[at]?.lower === 'who';
}
