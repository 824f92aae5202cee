import { readdirSync, readFileSync } from 'node:fs';
import { Decimal } from 'decimal.js';
import { describe, expect, test } from 'vitest';
import { defaultCategories } from '#core/claims/category.ts';
import { defaultFrames } from '#core/frames/default-frames.ts';
import { isOrdered } from '#core/figures/period.ts';
import { normalizeText } from '#core/text/normalise.ts';
import { corpusPack } from '../../server/packs/corpus-pack.ts';

const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');

const raw: unknown = JSON.parse(read('pack.json'));
const pack = corpusPack.parse(raw);

const texts = new Map(
  pack.articles.flatMap(({ file, revisions = [] }) =>
    [file, ...revisions].map((each) => [each, read(each)] as const),
  ),
);
const textOf = (file: string) => texts.get(file) ?? '';
const countOf = (text: string, quote: string) => text.split(quote).length - 1;
const questionOf = (claim: Claim) => pack.questions.find(({ text }) => text === claim.question);

type Claim = (typeof pack.claims)[number];

describe('the pack', () => {
  test('holds no field the schema does not know', () => {
    expect(pack).toEqual(raw);
  });

  test('names each thing once', () => {
    const unique = (names: string[]) => expect(names).toEqual([...new Set(names)]);
    unique(pack.topics.map(({ key }) => key));
    unique(pack.outlets.map((outlet) => outlet.name));
    unique(pack.sources.flatMap(({ name, aliases }) => [name, ...aliases]));
    unique(pack.questions.map(({ text }) => text));
    unique(pack.claims.map(({ id }) => id));
    unique([...texts.keys()]);
  });

  test('has one text file for every article version, and no other', () => {
    const files = readdirSync(new URL('.', import.meta.url));
    expect([...texts.keys()].sort()).toEqual(files.filter((f) => f.endsWith('.txt')).sort());
  });

  test('lets no source speak for itself, however far round', () => {
    const above = new Map(pack.sources.map(({ name, speaksFor }) => [name, speaksFor]));
    for (const { name } of pack.sources) {
      const seen = new Set<string>();
      for (let at: string | null = name; at !== null; at = above.get(at) ?? null) {
        expect(seen, name).not.toContain(at);
        seen.add(at);
      }
    }
  });

  test('names only things it holds', () => {
    const topics = pack.topics.map(({ key }) => key);
    const outlets = [null, ...pack.outlets.map(({ name }) => name)];
    const sources = pack.sources.map(({ name }) => name);
    const categories = defaultCategories.map(({ key }) => key);
    for (const { speaksFor, partOf } of pack.sources) {
      if (speaksFor !== null) expect(sources).toContain(speaksFor);
      if (partOf !== null) expect(sources).toContain(partOf);
    }
    for (const { topic, editorSets } of pack.articles) {
      expect(topics).toContain(topic);
      expect(outlets).toContain(editorSets.outlet);
    }
    for (const { topic, category } of pack.questions) {
      expect(topics).toContain(topic);
      expect(categories).toContain(category);
    }
    for (const claim of pack.claims) {
      expect(categories, claim.id).toContain(claim.category);
      if (claim.question !== null) expect(questionOf(claim), claim.id).toBeDefined();
      const { actor, counterpart } = claim.scope ?? {};
      const named = [actor, counterpart, claim.answer?.actor, ...claim.chain.map((l) => l.source)];
      for (const who of named) if (who !== undefined) expect(sources, claim.id).toContain(who);
    }
  });
});

describe.each([...texts])('%s', (_file, text) => {
  test('is a digest of 150 to 450 words that says so, stored as it stands', () => {
    const words = text.split(/\s+/).filter((word) => /\p{L}|\p{N}/u.test(word));
    expect(words.length).toBeGreaterThanOrEqual(150);
    expect(words.length).toBeLessThanOrEqual(450);
    expect(text).toMatch(/in our own words|بكلماتنا/);
    expect(normalizeText(text)).toEqual({ text, notes: [] });
  });
});

test('frames are of the default codebook, and only articles somebody has begun carry any', () => {
  const known = new Set(defaultFrames.map(({ name }) => name));
  for (const { file, frames = [], readingState } of pack.articles) {
    expect(frames.filter((name) => !known.has(name))).toEqual([]);
    expect([file, readingState === 'not started' && frames.length > 0]).toEqual([file, false]);
  }
});

test.each(pack.articles)('$file opens with its headline', ({ file, title }) => {
  expect(textOf(file).split('\n').slice(0, 2)).toEqual([title, '']);
});

describe.each(pack.claims)('claim $id', (claim) => {
  const text = textOf(claim.article);

  test('quotes its text, once or at the occurrence it names', () => {
    const count = countOf(text, claim.quote);
    if (claim.occurrence === undefined) expect(count).toBe(1);
    else expect(count).toBeGreaterThanOrEqual(Math.max(2, claim.occurrence));
  });

  test('marks words that stand in the quote, or in the article', () => {
    const { hedges = [], directWords = [], outletWords = [], figure, period } = claim;
    for (const words of [...hedges, ...directWords, ...outletWords]) {
      expect(countOf(claim.quote, words), words).toBe(1);
    }
    if (figure) expect(claim.quote).toContain(figure.asPrinted);
    if (period?.asPrinted !== undefined) expect(text).toContain(period.asPrinted);
    for (const { verb } of claim.chain) expect(text).toContain(verb);
  });

  test('has bounds and dates in order', () => {
    const { figure, period } = claim;
    if (period) expect(isOrdered(period)).toBe(true);
    expect(figure === undefined).toBe(claim.measure === undefined);
    if (!figure) return;
    const bounded = figure.low !== undefined && figure.high !== undefined;
    expect(figure.value !== null || bounded).toBe(true);
    if (bounded) expect(new Decimal(figure.low ?? 0).lte(figure.high ?? 0)).toBe(true);
  });

  test('answers its question in the way it asks', () => {
    const question = questionOf(claim);
    const article = pack.articles.find(({ file }) => file === claim.article);
    if (question) expect(article?.topic).toBe(question.topic);
    if (question && Array.isArray(question.answers)) {
      expect(question.answers).toContain(claim.answer?.value);
      expect(claim.answer?.actor !== undefined).toBe(question.perActor === true);
    } else {
      expect(claim.answer).toBeUndefined();
    }
  });

  test('gives a mixed quotation its speaker’s words', () => {
    const mixed = claim.chain.some(({ mode }) => mode === 'mixed');
    expect(mixed).toBe(claim.directWords !== undefined);
    for (const words of claim.directWords ?? []) {
      expect(
        ['"', '“', '«', '‘'].some((mark) => text.includes(mark + words)),
        words,
      ).toBe(true);
    }
  });
});
