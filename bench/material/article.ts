import { createHash } from 'node:crypto';
import { months, saying, sentence, title } from './prose.ts';
import { uuid, type Random } from './random.ts';

export interface Passage {
  start: number;
  end: number;
  exact: string;
  paragraph: number;
  /** The number printed in it. */
  value: number;
}

export interface BenchArticle {
  id: string;
  textId: string;
  title: string;
  content: string;
  sha256: string;
  headlineEnd: number;
  published: string | null;
  paragraphs: number;
  /** Sentences with a number, to be tagged. */
  passages: Passage[];
}

/** An article of 300 to 600 invented words, with `tags` sentences that print a number. */
export function makeArticle(
  random: Random,
  number: number,
  { names, tags }: { names: readonly string[]; tags: number },
): BenchArticle {
  const headline = title(random, names);
  const passages: Passage[] = [];
  let content = headline;
  let left = random.whole(300, 600);
  let paragraph = 0;
  while (left > 0 || passages.length < tags) {
    content += '\n\n';
    paragraph += 1;
    for (let sentences = random.whole(1, 4); sentences > 0; sentences -= 1) {
      const { text, value } = nextSentence(random, names, passages.length < tags);
      const start = content.length;
      content += text;
      if (value !== null)
        passages.push({ start, end: content.length, exact: text, paragraph, value });
      if (sentences > 1) content += ' ';
      left -= text.split(' ').length;
    }
  }
  return {
    id: uuid(4, number),
    textId: uuid(5, number),
    title: headline,
    content,
    sha256: createHash('sha256').update(content).digest('hex'),
    headlineEnd: headline.length,
    published: publishedDate(random),
    paragraphs: paragraph,
    passages,
  };
}

function nextSentence(random: Random, names: readonly string[], tag: boolean) {
  if (!tag || random.chance(0.35)) return { text: sentence(random, names), value: null };
  const value = random.whole(2, 9_000) * 10;
  const who = random.pick(names);
  const when = `${random.pick(months)} ${random.whole(2014, 2025)}`;
  const text = `More than ${value.toLocaleString('en')} crates reached ${random.pick(names)} since ${when}, ${who} ${random.pick(saying)}.`;
  return { text, value };
}

/** Most to the day, some to the month or the year, a few unknown. */
function publishedDate(random: Random): string | null {
  const two = (n: number) => String(n).padStart(2, '0');
  const year = String(random.whole(2014, 2025));
  const kind = random.next();
  if (kind < 0.03) return null;
  if (kind < 0.06) return year;
  const month = `${year}-${two(random.whole(1, 12))}`;
  return kind < 0.12 ? month : `${month}-${two(random.whole(1, 28))}`;
}
