import { describe, expect, it } from 'vitest';
import { parsePartialDate } from '#core/figures/partial-date.ts';
import { noOutlet } from '../../../lib/no-outlet.ts';
import type { QuestionRelations, RelatedClaim } from '../relations/row-relations.ts';
import { exampleClaim } from '../testing/example-matrix.ts';
import { exampleRelation } from '../testing/example-relation.ts';
import { figuresAsTable } from './figures-as-table.ts';
import { layOutPlot, rowHeight } from './plot-layout.ts';
import { plotModel } from './plot-model.ts';
import { dayNumber } from '../drawing/time-axis.ts';

type Figure = NonNullable<RelatedClaim['figure']>;

function claim(id: string, outlet: string | null, figure: Partial<Figure> | null): RelatedClaim {
  const whole = figure && exampleClaim.figure && { ...exampleClaim.figure, ...figure };
  return {
    ...exampleClaim,
    id,
    outlet,
    published: parsePartialDate('2024-11-22'),
    figure: whole,
    exchanged: null,
  };
}

const pounds = claim('pounds', 'Ark', {});
const alike = claim('alike', 'Coast', {});
const euros = {
  ...claim('euros', null, { unit: 'EUR', value: '7000000', low: '6500000', high: '7500000' }),
  period: {
    from: parsePartialDate('2024'),
    to: parsePartialDate('2024-03'),
    asPrinted: null,
    implied: null,
    endBasis: null,
    needs: null,
  },
};
const inWords = claim('words', 'Ark', null);

const found: QuestionRelations = {
  summary: exampleRelation,
  claims: [pounds, alike, euros, inWords],
  groups: [['pounds', 'alike'], ['euros'], ['words']],
  bands: [
    {
      claims: ['pounds', 'alike', 'words'],
      because: null,
      range: {
        lowest: pounds.figure,
        highest: pounds.figure,
        claims: 2,
        independentSources: 1,
        pending: 0,
      },
    },
    { claims: ['euros'], because: 'The units differ, GBP and EUR.', range: null },
  ],
  sources: [],
  pairs: [],
  morePairs: 0,
};

describe('a figure for which a rate is given', () => {
  const rate = {
    ...{ from: 'EUR', to: 'GBP', rate: '0.84', source: 'the bank' },
    date: parsePartialDate('2024-03')!,
  };
  const changed = {
    ...euros,
    exchanged: {
      figure: { ...euros.figure!, unit: 'GBP', value: '5880000', low: '5460000', high: '6300000' },
      rate,
    },
  };
  const [first, ...others] = found.bands;
  const model = plotModel({
    ...found,
    claims: [pounds, changed],
    bands: [{ ...first!, claims: ['pounds', 'euros'] }, ...others.slice(1)],
  });

  it('stands on the axis of the others, and says by which rate', () => {
    expect(model.panels.map(({ unit }) => unit)).toEqual(['GBP']);
    const row = model.panels[0]?.bands[0]?.rows[1];
    expect(row?.figure.value).toBe(5_880_000);
    expect(row?.words).toContain('€');
    expect(row?.rate).toBe('>£5.88 m at 0.84 GBP for 1 EUR (the bank, 2024-03)');
    expect(figuresAsTable(model)[2]).toContain(
      '>£5.88 m at 0.84 GBP for 1 EUR (the bank, 2024-03)',
    );
  });
});

describe('a plot of figures', () => {
  const model = plotModel(found);

  it('has one axis for each unit, and a band for what can stand on one line', () => {
    expect(model.panels.map(({ unit }) => unit)).toEqual(['GBP', 'EUR']);
    const [gbp, eur] = model.panels;
    expect(gbp?.bands.map(({ rows }) => rows.map((row) => row.claim.id))).toEqual([
      ['pounds', 'alike'],
    ]);
    expect(gbp?.bands[0]?.range).toBe('>£4.6 m reported: 2 claims, 1 independent source');
    expect(eur?.bands[0]?.because).toBe('The units differ, GBP and EUR.');
  });

  it('keeps open ends open, and says how many claims have no figure', () => {
    const stretch = model.panels[0]?.bands[0]?.rows[0]?.figure;
    expect(stretch).toMatchObject({ from: 4_600_000, fromIncluded: false, to: null });
    expect(model.without).toBe(1);
    expect(model.outlets).toEqual(['Ark', 'Coast', noOutlet]);
  });

  it('gives claims that say the same one pattern, and those alone none', () => {
    const groups = model.panels.flatMap(({ bands }) =>
      bands.flatMap(({ rows }) => rows.map(({ group }) => group)),
    );
    expect(groups).toEqual([0, 0, null]);
  });

  it('takes a time from its first day to the end of its last', () => {
    expect(model.panels[1]?.bands[0]?.rows[0]?.time).toMatchObject({
      from: dayNumber('2024-01-01'),
      to: dayNumber('2024-04-01'),
    });
  });

  it('is laid out with nothing over anything else', () => {
    const { sections, height } = layOutPlot(model, 'How much is there?', 800, null);
    expect(sections.map(({ key }) => key)).toEqual(['value GBP', 'value EUR', 'time EUR']);
    const tops = sections.flatMap(({ bands }) =>
      bands.flatMap(({ rows }) => rows.map(({ y }) => y)),
    );
    expect(tops.every((y, index) => index === 0 || y >= (tops[index - 1] ?? 0) + rowHeight)).toBe(
      true,
    );
    expect(height).toBeGreaterThan((tops.at(-1) ?? 0) + rowHeight);
    expect(sections[0]?.axis.ticks.map((tick) => sections[0]?.tick(tick))).toContain('£4 m');
  });

  it('is taken along as a table with the decimals as they are stored', () => {
    const [head, first] = figuresAsTable(model);
    expect(head?.slice(0, 8)).toEqual([
      'Outlet',
      'Published',
      'Figure',
      'Exchanged',
      'As printed',
      'Low',
      'High',
      'Unit',
    ]);
    expect(first?.slice(0, 8)).toEqual([
      'Ark',
      '2024-11-22',
      '>£4.6 m',
      '',
      'more than £4.6 million',
      '4600000',
      '',
      'GBP',
    ]);
  });
});
