import { readFileSync } from 'node:fs';
import { Decimal } from 'decimal.js';
import { expect, test } from 'vitest';
import { defaultCategories } from '#core/claims/category.ts';
import { claimStatuses, modes } from '#core/claims/claim.ts';
import { firstDay, lastDay, type PartialDate } from '#core/figures/partial-date.ts';
import { qualifiers } from '#core/figures/figure.ts';
import { corpusPack } from '../../server/packs/corpus-pack.ts';

const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');
const pack = corpusPack.parse(JSON.parse(read('pack.json')));
const theme = pack.topics[0]!.key;

const claim = (id: string) => pack.claims.find((each) => each.id === id)!;
const onTheme = (outlet: string | null) =>
  pack.articles.filter((each) => each.topic === theme && each.editorSets.outlet === outlet);
const readingStates = (outlet: string) => onTheme(outlet).map((each) => each.readingState);
/** Every four words in a row. */
const runs = (text: string) => {
  const words = text.split(/\s+/);
  return words.slice(3).map((_, at) => words.slice(at, at + 4).join(' '));
};
const sharesDays = (
  a: { from: PartialDate; to: PartialDate },
  b: { from: PartialDate; to: PartialDate },
) => firstDay(a.from) <= lastDay(b.to) && firstDay(b.from) <= lastDay(a.to);

/** Each case a screen or a rule is shown with, and what makes it one. */
const cases: Record<string, () => void> = {
  'two topics; the theme in twelve outlets, two articles of it without one': () => {
    expect(pack.topics).toHaveLength(2);
    expect(pack.outlets.filter(({ name }) => onTheme(name).length > 0)).toHaveLength(12);
    expect(onTheme(null)).toHaveLength(2);
  },
  'a silent edit: in the second text a quote stands with another figure': () => {
    const { quote, article } = claim('lakeside-1');
    const now = read('lakeside-2021-04-v2.txt');
    expect(pack.articles.find(({ file }) => file === article)?.revisions).toHaveLength(1);
    expect(now).not.toContain(quote);
    expect(now).toContain(quote.replace('150,000', '100,000'));
    expect(now).not.toMatch(/correct|earlier version/i);
  },
  'the same second text: one quote exact, one moved, one reworded, one lost': () => {
    const [was, now] = [read('lakeside-2021-04.txt'), read('lakeside-2021-04-v2.txt')];
    const exact = claim('lakeside-2').quote;
    expect(now.indexOf(exact)).toBe(was.indexOf(exact));
    const moved = claim('lakeside-4').quote;
    expect(now.indexOf(moved)).toBeGreaterThan(was.indexOf(moved));
    expect(now).not.toContain(claim('lakeside-5').quote);
    expect(now).toContain('fighting in eastern Ukraine has meanwhile claimed more than 14,000');
    expect(now).not.toContain('name a source');
  },
  'one agency text in three outlets, trimmed': () => {
    const whole = runs(read('severn-2022-02.txt'));
    for (const copy of ['prairie-2022-02.txt', 'tasman-2022-02.txt'].map((f) => runs(read(f)))) {
      const shared = copy.filter((run) => whole.includes(run));
      expect(shared.length / copy.length).toBeGreaterThan(0.7);
      expect(copy.length).toBeLessThan(0.9 * whole.length);
    }
  },
  'one claim of that text, tagged alike in all three': () => {
    const [first, ...others] = ['severn-2022-1', 'prairie-2022-1', 'tasman-1'].map(claim);
    for (const other of others) {
      expect(other).toEqual({ ...first, id: other.id, article: other.article });
    }
  },
  'a right-to-left article, its figures in Arabic digits': () => {
    const file = pack.articles.find((each) => each.language === 'ar')!.file;
    expect(read(file)).toMatch(/\p{Script=Arabic}[٠-٩\s]*[٠-٩]+/u);
    expect(claim('almarfa-4').figure).toMatchObject({ value: '350000000000', unit: 'USD' });
  },
  'Cyrillic names and a Cyrillic quotation': () => {
    expect(claim('dnipro-5').quote).toMatch(/^\p{Script=Cyrillic}/u);
    expect(pack.sources.some(({ aliases }) => aliases.includes('Давид Арахамія'))).toBe(true);
  },
  'outlets older than a question: could not know': () => {
    const since = pack.questions.find(({ text }) => text.includes('2022 talks'))!.since!;
    for (const outlet of ['Newsweek', 'Old Quay Weekly', 'Lakeside Herald']) {
      for (const { editorSets } of onTheme(outlet)) {
        expect(lastDay(editorSets.published!) < firstDay(since)).toBe(true);
      }
    }
  },
  'an outlet of which one article of three is read': () => {
    expect(readingStates('Prairie Ledger')).toEqual(['read', 'reading', 'not started']);
  },
  'an outlet not yet read, and nothing tagged in it': () => {
    expect(readingStates('Copperfield Times')).toEqual(['not started']);
    expect(pack.claims.some(({ article }) => article.startsWith('copperfield'))).toBe(false);
  },
  'outlets without an article on the theme': () => {
    expect(onTheme('Tidewater Gazette')).toEqual([]);
    expect(onTheme('Northline')).toEqual([]);
  },
  'totals that differ: the part is larger than its whole': () => {
    const [part, whole] = [claim('ostsee-1'), claim('ostsee-3')];
    expect(part.scope).toEqual(whole.scope);
    expect(firstDay(part.period!.from) >= firstDay(whole.period!.from)).toBe(true);
    expect(lastDay(part.period!.to) <= lastDay(whole.period!.to)).toBe(true);
    expect(new Decimal(part.figure!.value!).gt(new Decimal(whole.figure!.value!).times(2))).toBe(
      true,
    );
  },
  'counts that differ: one thing, one day, two outlets': () => {
    const [council, insurers] = [claim('tidewater-2'), claim('severn-flood-1')];
    expect(council.scope).toEqual(insurers.scope);
    expect(sharesDays(council.period!, insurers.period!)).toBe(true);
    expect(insurers.figure).toMatchObject({ qualifier: 'more than', value: '400' });
    expect(council.figure).toMatchObject({ qualifier: 'exact', value: '312' });
  },
  'totals that only seem to differ: their periods lie apart': () => {
    expect(sharesDays(claim('newsweek-1').period!, claim('rt-1').period!)).toBe(false);
  },
  'totals that only seem to differ: others pay': () => {
    const [one, other] = [claim('rt-1'), claim('rt-2')];
    expect(one.scope?.actor).not.toBe(other.scope?.actor);
    expect(sharesDays(one.period!, other.period!)).toBe(true);
  },
  'answers that exclude each other, of one actor at one time': () => {
    const [one, other] = [claim('severn-2025-1'), claim('severn-2025-2')];
    expect(one.answer?.actor).toBe(other.answer?.actor);
    expect(one.answer?.value).not.toBe(other.answer?.value);
    expect(sharesDays(one.period!, other.period!)).toBe(true);
  },
  'outlets that agree': () => {
    expect(claim('old-quay-6').figure).toEqual(claim('unnamed-1').figure);
    expect(claim('newsweek-7').answer).toEqual(claim('old-quay-5').answer);
  },
  'passages that overlap': () => {
    const [number, withdrawal] = [claim('yahoo-5'), claim('yahoo-6')];
    expect(withdrawal.article).toBe(number.article);
    expect(withdrawal.quote).toContain(number.quote);
  },
  'a claim that rests on another outlet of the workspace': () => {
    const outlets = pack.outlets.map(({ name }) => name);
    expect(claim('severn-flood-3').chain.map(({ source }) => source)).toEqual([
      outlets.find((name) => name === 'Tidewater Gazette'),
    ]);
  },
  'chains of two links, and no link at all': () => {
    const lengths = pack.claims.map(({ chain }) => chain.length);
    expect(new Set(lengths)).toEqual(new Set([0, 1, 2]));
  },
  'every status, mode, kind of qualifier and category': () => {
    const links = pack.claims.flatMap(({ chain }) => chain);
    const seen = new Set(pack.claims.map(({ figure }) => figure?.qualifier));
    expect(new Set(pack.claims.map(({ status }) => status))).toEqual(new Set(claimStatuses));
    expect(new Set(links.map(({ mode }) => mode))).toEqual(new Set(modes));
    expect(qualifiers.filter((each) => !seen.has(each))).toEqual([]);
    expect(new Set(pack.claims.map(({ category }) => category))).toEqual(
      new Set(defaultCategories.map(({ key }) => key)),
    );
  },
};

test.each(Object.entries(cases))('%s', (_name, check) => {
  check();
});
