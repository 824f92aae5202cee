import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CodePoints } from '../text/code-points.ts';
import { isConsistent } from './check-figure.ts';
import { findFigures } from './read-figure.ts';

/** A passage, and each figure in it as printed, with value or bounds and its unit. */
const found: Record<string, [passage: string, ...figures: string[]]> = {
  'money in a sentence': [
    'Since spring the Northland has sent more than $4.6 billion in aid, and allies an additional €1.5bn.',
    'more than $4.6 billion = 4600000000 USD',
    'an additional €1.5bn = 1500000000 EUR',
  ],
  'the counted noun gives the unit': [
    'They sent 31 tanks, three Falcon anti-ship missiles and 5,000 Northland troops.',
    '31 = 31 items:tank',
    'three = 3 items:missile',
    '5,000 = 5000 persons',
  ],
  'the verb tells that persons are counted': [
    'At least 17 were killed and dozens injured.',
    'At least 17 = 17 persons',
    'dozens = 24..99 persons',
  ],
  'an adjective before people': [
    'Some 190,000 heavily armed men wait.',
    'Some 190,000 = 190000 persons',
  ],
  'a word between number and people': [
    'More than 60 of its sailors left.',
    'More than 60 = 60 persons',
  ],
  'peoples by name': ['About 300 Northlanders fled.', 'About 300 = 300 persons'],
  'tens of thousands without a noun': [
    'Their number is in the tens of thousands by some counts.',
    'tens of thousands = 20000..99999 items:item',
  ],
  'rise and fall': [
    'Prices rose by 5% while output fell sharply to 200 tonnes.',
    '5% = 5 percent up',
    '200 tonnes = 200 t to',
  ],
  'from and to after a verb of change are two figures': [
    'Exports grew from $2bn to $3bn.',
    '$2bn = 2000000000 USD',
    '$3bn = 3000000000 USD to',
  ],
  'from and to without one are a range': [
    'Fines run from $200 to $300.',
    'from $200 to $300 = 200..300 USD',
  ],
  'a share of a whole': [
    'One in three voters and nearly a quarter of members agree.',
    'One in three = 33.3333 percent',
    'nearly a quarter = 25 percent',
  ],
  'a change after the figure': ['It was a 20 percent increase.', '20 percent = 20 percent up'],
  'pounds are money or weight': [
    'He paid 20 pounds for 30 pounds of rice.',
    '20 pounds = 20 GBP',
    '30 pounds = 30 [lb_av]',
  ],
  'code points after an emoji': ['😀 It cost $5 million. 😀', '$5 million = 5000000 USD'],
  'in is not inches and recent no percentage': [
    'It gave 4.6 billion in recent aid.',
    '4.6 billion = 4600000000 items:item',
  ],
  'metres are not millions': ['The wall is 3m high.', '3m = 3 m'],
  'people are counted in millions': ['Some 3m people live there.', 'Some 3m = 3000000 persons'],
  ages: [
    'A 45-year-old; aged 30; she is 52 years old; six months of age.',
    '45-year-old = 45 a',
    'aged 30 = 30 a',
    '52 years old = 52 a',
    'six months of age = 6 mo',
  ],
  'an age in apposition': ['Jane Roe, 45, said so. So did John Doe, 33.', '45 = 45 a', '33 = 33 a'],
  'numbers after verbs': [
    'It left 4 ships burning, killing three and injuring seven.',
    '4 = 4 items:ship',
    'three = 3 persons',
    'seven = 7 persons',
  ],
  'a noun written onto the number': ['a 3,000-word letter', '3,000 = 3000 items:word'],
  'a measure with a word between': ['15 extra minutes', '15 = 15 min'],
  'the head of two nouns': ['two largest teachers unions', 'two = 2 items:union'],
  'small money': [
    'It fell to 34 cents and 80 pence.',
    '34 cents = 0.34 USD to',
    '80 pence = 0.8 GBP',
  ],
  'dollars and cents': ['3 dollars 50 cents', '3 dollars 50 cents = 3.5 USD'],
  'money below nothing': ['a loss of -$5m', '-$5m = -5000000 USD down'],
  'a Canadian sign apart': ['about C $ 16.4 million', 'about C $ 16.4 million = 16400000 CAD'],
  'a code before the scale': ['75 USD million', '75 USD million = 75000000 USD'],
  'mixed fractions': [
    '2 1/2 miles and a 1/4 inch gap',
    '2 1/2 miles = 2.5 [mi_i]',
    '1/4 inch = 0.25 [in_i]',
  ],
  'a decimal read out': ['two point two million people', 'two point two million = 2200000 persons'],
  'cheaper by': [
    'It costs 10% more and sells for 5% less.',
    '10% = 10 percent up',
    '5% = 5 percent down',
  ],
  'one person': ['One man was hurt.', 'One = 1 persons'],
  'a spread after a word of change': [
    'Fees rose 3 to 5 percent; crude rose $1.20 to $61.30.',
    '3 to 5 percent = 3..5 percent up',
    '$1.20 = 1.2 USD up',
    '$61.30 = 61.3 USD',
  ],
  'a qualified end of a range': [
    'It costs from $20,000 to around $30,000, an $8-to-$9 rise.',
    'from $20,000 to around $30,000 = 20000..30000 USD',
    '$8-to-$9 = 8..9 USD up',
  ],
  'ranges of ages': [
    'Those between the ages of 18 and 24, and ages 30 to 34.',
    'between the ages of 18 and 24 = 18..24 a',
    'ages 30 to 34 = 30..34 a',
  ],
  'ages after a verb': ['She is 45. Roe turned 70.', '45 = 45 a', '70 = 70 a'],
  'parts of a measure': [
    'A quarter of a mile in a half-hour, three-quarters of an hour.',
    'A quarter of a mile = 0.25 [mi_i]',
    'a half-hour = 0.5 h',
    'three-quarters of an hour = 0.75 h',
  ],
  'scales before a measure': ['It ships 2.5m tonnes.', '2.5m tonnes = 2500000 t'],
  'points of the market': [
    'The index gained 120 points; rates were cut by 25 basis points; a three-point lead.',
    '120 = 120 items:point up',
    '25 basis points = 25 items:basis point down',
    'three = 3 items:point',
  ],
  'points of a percentage before a noun': [
    'a 10 percentage-point lead',
    '10 percentage-point = 10 percentage points',
  ],
  'barrels a day': ['It pumps 3 million bpd.', '3 million bpd = 3000000 [bbl_us]/d'],
  'what is changed before by and to': [
    'They cut the fee by 12 percent and raised the wage to $15.',
    '12 percent = 12 percent down',
    '$15 = 15 USD to',
  ],
  'pounds that are weighed': [
    'The crate weighs 40 pounds and costs 30 pounds; a 200-pound man.',
    '40 pounds = 40 [lb_av]',
    '30 pounds = 30 GBP',
    '200-pound = 200 [lb_av]',
  ],
  'what stands for persons named before': [
    'Two of them left, seven others were hurt.',
    'Two = 2 items:item',
    'seven = 7 persons',
  ],
  'a town of so many': ['It is a town of 3,000.', '3,000 = 3000 persons'],
  'initials before the noun': ['40 U.S. service members', '40 = 40 persons'],
  'odds written in one': ['a one-in-five chance', 'one-in-five = 20 percent'],
  'a crowd so strong': ['a 3,000-strong crowd', '3,000 = 3000 items:item'],
  'plural scales after a number': [
    'They gave five millions of euros and 3 billions of yen, two hundred and two dozen eggs.',
    'five millions of euros = 5000000 EUR',
    '3 billions of yen = 3000000000 JPY',
    'two hundred and two dozen = 224 items:egg',
  ],
  'a figure does not reach over a line': ['more than\n5 ships', '5 = 5 items:ship'],
};

/** What looks like a figure and is none. */
const keptOut: Record<string, string> = {
  'a flight': 'Flight MH17 and flight 370 were lost.',
  'an aircraft type': 'F-16 jets, a B-52 and Boeing 737s flew.',
  'an article of a treaty': 'They invoked Article 5 and Resolution 1441.',
  'a disease': 'COVID-19 spread.',
  'a summit': 'The G7 and COP26 met.',
  years: 'In 2014, since 2021, the 2022 season, 2014–2021 and 2021-22.',
  'a year before a noun': 'The 2003 invasion and the 2014 protests.',
  decades: 'In the 1990s and the ’80s.',
  'a day of the month': 'On May 6, 6 May 2021, April 3-7 and the 9th of June.',
  'an ISO date': 'Dated 2021-05-06 and 06/05/2021.',
  'the hour': 'At 5:45 PM, 5 p.m., 11pm, 10 o’clock and 1700 GMT.',
  ordinals: 'The 21st century, the third ship, the twenty-first day, the 112th session.',
  'a score': 'They won 3-2, and the vote was 228 to 191.',
  'a date of two numbers': 'The 9/11 attacks; open 24/7.',
  'a house number': 'He left No. 10 for Room 12.',
  'a version': 'Version 2.1.3 and Windows 11.',
  'an address': 'See https://example.org/2021/500 or write to desk7@example.org.',
  'a compound': 'A two-state solution and one-time passes.',
  'a telephone number': 'Call 020 7946 0123 or 555 0123 44.',
  'part of a series': 'This is part 3 of 5.',
  'a year before people': 'the 2016 candidates',
  pronouns: 'No one came. One of the guards left. The two agreed.',
  'a docket': 'They heard No. 14-1418.',
  'groups of states': 'The Group of 20 and the Gang of Eight met.',
  'a year before a thing': 'He showed a 1986 video of ships.',
  'about one': 'They were clear about one thing.',
  'time and a half': 'It is time-and-a-half pay.',
  'the second half': 'In the second half of the year.',
  'a month as a verb': 'They said it may.',
};

function inBrief(text: string): string[] {
  const points = new CodePoints(text);
  return findFigures(text).map((figure) => {
    expect(points.slice(figure.start, figure.end)).toBe(figure.asPrinted);
    const { asPrinted, value, low, high, unit, change } = figure;
    return `${asPrinted} = ${value ?? `${low}..${high}`} ${unit} ${change ?? ''}`.trimEnd();
  });
}

describe('findFigures', () => {
  test.each(Object.entries(found))('%s', (_name, [passage, ...figures]) => {
    expect(inBrief(passage)).toEqual(figures);
  });

  test.each(Object.entries(keptOut))('keeps out %s', (_name, passage) => {
    expect(inBrief(passage)).toEqual([]);
  });

  test('never throws; spans are in order, slices hold, figures are sound', () => {
    const piece = fc.constantFrom(
      ...['$', '1,243', '4.6', ' billion', 'm', ' of ', ' in ', ' to ', '-', 'between ', ' and '],
      ...[
        'half ',
        'a ',
        'two',
        'tens of ',
        'thousands',
        ' people',
        '%',
        ' year',
        '-old',
        '😀',
        '\n',
      ],
      ...['May ', 'Article ', '.', ' rose by ', '’', 'e\u0301', ' '],
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme' }))), (pieces) => {
        const text = pieces.join('');
        const points = new CodePoints(text);
        let end = 0;
        for (const figure of findFigures(text)) {
          expect(figure.start).toBeGreaterThanOrEqual(end);
          expect(points.slice(figure.start, figure.end)).toBe(figure.asPrinted);
          expect(isConsistent(figure)).toBe(true);
          end = figure.end;
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('time taken', () => {
  const hostile: Record<string, string> = {
    'ordinary text': 'The port took 1,243 ships and more than $4.6 billion in fees since 2014. ',
    'digits alone': '9',
    'digits and commas': '1,',
    'dashes between digits': '1-',
    'number words': 'two hundred and ',
    qualifiers: 'more than about up to ',
    'half a': 'half a ',
    'tens of': 'tens of ',
    'dollar signs': '$',
    'a long list of adjectives': '5 big old red ',
    'a change verb': 'rose from ',
    hyphens: 'a-',
  };
  test.each(Object.entries(hostile))('%s: 100 kB in no more than linear time', (_name, piece) => {
    const text = piece.repeat(100_000 / piece.length);
    const began = performance.now();
    findFigures(text);
    expect(performance.now() - began).toBeLessThan(3000);
  });
});
