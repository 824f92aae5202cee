import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measures, qualifiers, type Figure, type Qualifier } from '../../figures/figure.ts';
import { Decimal } from '../../figures/decimal.ts';
import { intervalOf, writeInterval } from '../../figures/interval.ts';
import { isPartialDate, type PartialDate } from '../../figures/partial-date.ts';
import { relate } from './relate.ts';
import { turned, type RelatedClaim } from './relation.ts';
import { context, told } from './testing/told.ts';

const plain = context();
const choice = context({ kind: 'choice', exclusive: true, perActor: true });

const counts = fc.integer({ min: 1, max: 2_000_000 });
const single = fc.constantFrom<Qualifier>(
  ...qualifiers.filter((each) => each !== 'range' && each !== 'order of magnitude'),
);

function count(value: number, qualifier: Qualifier): Figure {
  const interval = intervalOf({ value: new Decimal(value), step: null }, qualifier);
  return {
    asPrinted: `${qualifier} ${value}`,
    value: String(value),
    ...writeInterval(interval),
    unit: 'persons',
    qualifier,
    change: null,
  };
}

const figures = fc.tuple(counts, single).map(([value, qualifier]) => count(value, qualifier));

const dates = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
  .chain((day) => fc.constantFrom(4, 7, 10).map((length) => day.toISOString().slice(0, length)))
  .filter(isPartialDate);

const periods = fc
  .tuple(
    dates,
    dates,
    fc.constantFrom(null, 'all'),
    fc.constantFrom(null, null, null, 'the published date'),
  )
  .map(([one, two, implied, needs]) => {
    const [from, to] = [one, two].sort();
    return { from: from ?? one, to: to ?? two, asPrinted: null, implied, endBasis: null, needs };
  });

const someOf = (...words: string[]) => fc.constantFrom<string | null>(null, ...words);

const scopes = fc.record({
  actor: someOf('Norland', 'Sudmark', 'Harbour Office', 'Foreign Ministry'),
  counterpart: someOf('Port Sel', 'Cape Orr'),
  what: someOf('killed', 'casualties', 'civilians killed', 'aid', 'military aid'),
  stage: someOf('pledged', 'provided'),
  place: someOf('Norland', 'eastern Norland', 'Sudmark'),
});

const answers = fc.record({
  value: fc.constantFrom('ready', 'not ready', 'ready on terms'),
  actor: someOf('Norland', 'Sudmark'),
});

const claims: fc.Arbitrary<RelatedClaim> = fc
  .record({
    figure: fc.option(figures, { freq: 8 }),
    answer: fc.option(answers, { freq: 1 }),
    measure: fc.option(fc.constantFrom(...measures)),
    period: fc.option(periods, { freq: 5 }),
    scope: scopes,
    published: fc.option(dates),
  })
  .map((parts) => ({ questionId: 'one', chain: [], ...parts }));

const toll = (figure: Figure, more: Partial<RelatedClaim> = {}): RelatedClaim => ({
  ...told({
    measure: 'event',
    period: '2024-03-04',
    what: 'killed',
    actor: 'Norland',
    place: 'Port Sel',
    stage: 'provided',
  }),
  figure,
  ...more,
});

const relationOf = (a: RelatedClaim, b: RelatedClaim) => relate(a, b, plain);

describe('any two claims', () => {
  test('are to each other the same whichever comes first', () => {
    fc.assert(
      fc.property(claims, claims, (a, b) => {
        const { because: _, ...forth } = relate(a, b, choice);
        const { because: __, ...back } = turned(relate(b, a, choice));
        expect(back).toEqual(forth);
      }),
      { numRuns: 2000 },
    );
  });

  test('have a direction exactly when one is part of the other, and always a reason', () => {
    fc.assert(
      fc.property(claims, claims, (a, b) => {
        const { relation, direction, because } = relationOf(a, b);
        expect(direction !== undefined).toBe(relation === 'part of');
        expect(because).toMatch(/\S[.”]$/);
      }),
      { numRuns: 2000 },
    );
  });

  test('differ never from themselves', () => {
    fc.assert(fc.property(claims, (claim) => relationOf(claim, claim).relation !== 'differ'));
  });

  test('that differ say everything a contradiction needs', () => {
    fc.assert(
      fc.property(claims, claims, (a, b) => {
        if (relate(a, b, choice).relation !== 'differ') return;
        for (const claim of [a, b]) {
          expect(claim.period?.implied ?? null).toBeNull();
          if (claim.period?.needs) expect(claim.published).not.toBeNull();
        }
        expect(
          a.measure === b.measure ||
            [a, b].every(({ measure }) => measure === 'event' || measure === 'total'),
        ).toBe(true);
        expect(a.scope.actor === null).toBe(b.scope.actor === null);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('never a contradiction', () => {
  const never = (name: string, pairOf: (a: Figure, b: Figure) => [RelatedClaim, RelatedClaim]) =>
    test(name, () => {
      fc.assert(
        fc.property(figures, figures, (a, b) => {
          const [first, second] = pairOf(a, b);
          expect(relationOf(first, second).relation).not.toBe('differ');
        }),
        { numRuns: 300 },
      );
    });
  const withScope = (claim: RelatedClaim, scope: Partial<RelatedClaim['scope']>) => ({
    ...claim,
    scope: { ...claim.scope, ...scope },
  });
  const later = told({ period: '2024-05-04' }).period;

  never('another time', (a, b) => [toll(a), toll(b, { period: later })]);
  never('levels of another time', (a, b) => [
    toll(a, { measure: 'level' }),
    toll(b, { measure: 'level', period: later }),
  ]);
  never('another actor', (a, b) => [toll(a), withScope(toll(b), { actor: 'Sudmark' })]);
  never('another thing', (a, b) => [toll(a), withScope(toll(b), { what: 'injured' })]);
  never('another place', (a, b) => [toll(a), withScope(toll(b), { place: 'Cape Orr' })]);
  never('another stage', (a, b) => [toll(a), withScope(toll(b), { stage: 'pledged' })]);
  never('another kind', (a, b) => [toll(a), toll(b, { measure: 'rate' })]);
  never('an implied period', (a, b) => [
    toll(a),
    toll(b, { period: told({ period: 'implied 2024-03-04' }).period }),
  ]);
  never('a missing period', (a, b) => [toll(a), toll(b, { period: null })]);
  never('bounds with a value in common', (a, b) => [
    toll(a),
    toll({
      ...b,
      low: a.low,
      high: a.high,
      lowIncluded: a.lowIncluded,
      highIncluded: a.highIncluded,
    }),
  ]);

  test('the printed digits touch', () => {
    fc.assert(
      fc.property(counts, single, (value, qualifier) => {
        const [a, b] = [toll(count(value, 'exact')), toll(count(value, qualifier))];
        expect(['same', 'compatible']).toContain(relationOf(a, b).relation);
      }),
    );
  });

  test('a value within a band, and a band twice', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20_000, max: 99_999 }), (value) => {
        const band: Figure = {
          ...count(1, 'order of magnitude'),
          value: null,
          low: '20000',
          high: '99999',
          lowIncluded: true,
          highIncluded: true,
        };
        expect(relationOf(toll(band), toll(count(value, 'exact'))).relation).toBe('compatible');
        expect(relationOf(toll(band), toll(band)).relation).toBe('compatible');
      }),
    );
  });

  test('a running total that grows', () => {
    fc.assert(
      fc.property(counts, counts, (value, more) => {
        const [a, b] = totals(value, value + more);
        expect(['compatible', 'same']).toContain(relationOf(a, b).relation);
      }),
    );
  });
});

describe('always a contradiction', () => {
  test('everything equal and the bounds apart', () => {
    fc.assert(
      fc.property(counts, counts, (value, more) => {
        const [low, high] = [count(value, 'exact'), count(value + more, 'exact')];
        expect(relationOf(toll(low), toll(high))).toMatchObject({
          relation: 'differ',
          certainty: 'certain',
        });
        const [atMost, moreThan] = [count(value, 'at most'), count(value + more, 'more than')];
        expect(relationOf(toll(atMost), toll(moreThan)).relation).toBe('differ');
      }),
    );
  });

  test('a total that shrinks', () => {
    fc.assert(
      fc.property(counts, counts, (value, more) => {
        const [a, b] = totals(value + more, value);
        expect(relationOf(a, b).relation).toBe('differ');
      }),
    );
  });

  test('a part larger than its whole', () => {
    fc.assert(
      fc.property(counts, counts, (value, more) => {
        const [part, whole] = [toll(count(value + more, 'exact')), toll(count(value, 'exact'))];
        const wider = { ...whole, scope: { ...whole.scope, what: 'casualties' } };
        expect(relationOf(part, wider).relation).toBe('differ');
      }),
    );
  });

  test('answers that exclude each other at one time', () => {
    fc.assert(
      fc.property(dates, (said: PartialDate) => {
        const [a, b] = ['ready', 'not ready'].map((answer) =>
          told({ answer, of: 'Norland', said }),
        );
        if (a && b) expect(relate(a, b, choice).relation).toBe('differ');
      }),
    );
  });
});

/** Two totals since 2014, the second running two years longer. */
function totals(first: number, second: number): [RelatedClaim, RelatedClaim] {
  const claim = (value: number, period: string) => ({
    ...told({ measure: 'total', period, what: 'killed', actor: 'Norland' }),
    figure: count(value, 'exact'),
  });
  return [claim(first, '2014..2019-06'), claim(second, '2014..2021-06')];
}
