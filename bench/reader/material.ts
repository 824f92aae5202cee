import { defaultCategories } from '#core/claims/category.ts';
import { name, sentence } from '../material/prose.ts';
import { Random, uuid } from '../material/random.ts';

/** A tagged passage, in code points; the prose has no others. */
export interface Passage {
  id: string;
  start: number;
  end: number;
  category: string;
}

export interface Material {
  content: string;
  passages: Passage[];
  /** Tagged one after the other while the clock runs. */
  later: Passage[];
}

const length = 100_000;
const passageCount = 2_000;
const laterCount = 30;

/** 100 kB of prose in paragraphs of some 400 characters, and 2,000 passages that overlap. */
export function makeMaterial(): Material {
  const random = new Random(7);
  const names = Array.from({ length: 30 }, () => name(random));
  const paragraphs: string[] = [];
  for (let written = 0; written < length; written += (paragraphs.at(-1)?.length ?? 0) + 1) {
    const sentences = Array.from({ length: random.whole(3, 6) }, () => sentence(random, names));
    paragraphs.push(sentences.join(' '));
  }
  const content = paragraphs.join('\n');
  const passage = (number: number): Passage => {
    const start = random.whole(0, content.length - 220);
    const category = random.pick(defaultCategories).key;
    return { id: uuid(9, number), start, end: start + random.whole(20, 200), category };
  };
  const inOrder = (a: Passage, b: Passage) => a.start - b.start;
  return {
    content,
    passages: Array.from({ length: passageCount }, (_, index) => passage(index)).sort(inOrder),
    // On the screen, where every subject has to paint them.
    later: Array.from({ length: laterCount }, (_, index) => ({
      ...passage(passageCount + index),
      start: 200 + 30 * index,
      end: 260 + 30 * index,
    })),
  };
}
