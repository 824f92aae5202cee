import { describe, expect, test } from 'vitest';
import { CodePoints } from '../text/code-points.ts';
import { findQuote } from './find-quote.ts';
import { placeAgain } from './place-again.ts';
import { summarizePlacements, type PlacementState } from './placement.ts';

interface Case {
  was: string;
  now: string;
  quote: string;
  expect: PlacementState;
  /** What is found, where it is not the quote itself. */
  found?: string;
  differences?: string[];
}

const lead = 'The harbour of Westmark was shut on Friday after a fire in its oldest warehouse. ';

const cases: Record<string, Case> = {
  'nothing happened': {
    was: `${lead}Officials said 15 people were killed.`,
    now: `${lead}Officials said 15 people were killed.`,
    quote: '15 people were killed',
    expect: 'exact',
  },
  'a sentence was put before it': {
    was: `${lead}Officials said 15 people were killed.`,
    now: `${lead}It burned all night. Officials said 15 people were killed.`,
    quote: '15 people were killed',
    expect: 'moved',
  },
  'its paragraph moved to the end': {
    was: 'Fifteen tugs lay idle at the quay all week.\nThe mayor spoke first.\nThe crane stood.',
    now: 'The mayor spoke first.\nThe crane stood.\nFifteen tugs lay idle at the quay all week.',
    quote: 'Fifteen tugs lay idle at the quay all week.',
    expect: 'moved',
  },
  'other words': {
    was: `${lead}The port authority said that it would reopen the terminal soon.`,
    now: `${lead}The port authority announced that it would reopen the terminal shortly.`,
    quote: 'The port authority said that it would reopen the terminal soon.',
    expect: 'reworded',
    found: 'The port authority announced that it would reopen the terminal shortly.',
  },
  'figure revised': {
    was: `${lead}Officials said 15 people were killed on the quay.`,
    now: `${lead}Officials said 50 people were killed on the quay.`,
    quote: '15 people were killed',
    expect: 'changed',
    found: '50 people were killed',
    differences: ['figure: 15 → 50'],
  },
  'a quote that is nothing but the figure': {
    was: `${lead}Officials said $4.6 billion was spent on the port.`,
    now: `${lead}Officials said $5.1 billion was spent on the port.`,
    quote: '$4.6 billion',
    expect: 'changed',
    found: '$5.1 billion',
    differences: ['figure: $4.6 billion → $5.1 billion'],
  },
  'one word revised to another number': {
    was: `${lead}Officials said fifteen were missing after the fire.`,
    now: `${lead}Officials said fifty were missing after the fire.`,
    quote: 'fifteen',
    expect: 'changed',
    found: 'fifty',
  },
  'the same figure written otherwise': {
    was: `${lead}The repair will cost $15 million over three years.`,
    now: `${lead}The repair will cost 15 million dollars over 3 years.`,
    quote: 'The repair will cost $15 million over three years',
    expect: 'reworded',
  },
  'a qualifier added': {
    was: `${lead}The repair will cost $15 million, the mayor said.`,
    now: `${lead}The repair will cost more than $15 million, the mayor said.`,
    quote: 'The repair will cost $15 million',
    expect: 'changed',
    differences: ['figure: $15 million → more than $15 million'],
  },
  'two figures swapped': {
    was: `${lead}The fire left 15 dead and 50 hurt at the port.`,
    now: `${lead}The fire left 50 dead and 15 hurt at the port.`,
    quote: 'left 15 dead and 50 hurt at the port',
    expect: 'changed',
  },
  'another unit': {
    was: `${lead}The ship carried 300 tons of grain to the north.`,
    now: `${lead}The ship carried 300 pounds of grain to the north.`,
    quote: 'The ship carried 300 tons of grain',
    expect: 'changed',
  },
  'name replaced': {
    was: `${lead}Mr Harlan told Anneke Roos to leave the terminal.`,
    now: `${lead}Mr Harlan told Bram Roos to leave the terminal.`,
    quote: 'Mr Harlan told Anneke Roos to leave the terminal.',
    expect: 'changed',
    differences: ['name: Anneke → Bram'],
  },
  'a name that opens the sentence': {
    was: `${lead}Harlan told the crew to leave. They thanked Harlan.`,
    now: `${lead}Oster told the crew to leave. They thanked Oster.`,
    quote: 'Harlan told the crew to leave.',
    expect: 'changed',
  },
  'another word opens the sentence': {
    was: `${lead}Meanwhile the crew left the terminal on foot.`,
    now: `${lead}Later the crew left the terminal on foot.`,
    quote: 'Meanwhile the crew left the terminal on foot.',
    expect: 'reworded',
  },
  'negation inserted': {
    was: `${lead}The council did approve the plan for a second quay.`,
    now: `${lead}The council did not approve the plan for a second quay.`,
    quote: 'The council did approve the plan',
    expect: 'changed',
    differences: ['negation: did approve → did not approve'],
  },
  'negation inserted right before it': {
    was: `${lead}The council did approve the plan for a second quay.`,
    now: `${lead}The council did not approve the plan for a second quay.`,
    quote: 'approve the plan for a second quay',
    expect: 'changed',
    found: 'approve the plan for a second quay',
  },
  'negation removed right after it': {
    was: `${lead}The second quay was not built in the spring.`,
    now: `${lead}The second quay was built in the spring.`,
    quote: 'The second quay was',
    expect: 'changed',
    found: 'The second quay was',
  },
  'a digit dropped where both print alike': {
    was: `${lead}The ferry sails at 12:00 from the second quay.`,
    now: `${lead}The ferry sails at 12:0 from the second quay.`,
    quote: 'The ferry sails at 12:00',
    expect: 'changed',
  },
  'negation contracted': {
    was: `${lead}The council did not approve the plan for a second quay.`,
    now: `${lead}The council didn’t approve the plan for a second quay.`,
    quote: 'The council did not approve the plan',
    expect: 'reworded',
  },
  'a prefix that negates': {
    was: `${lead}A second quay is likely to be built in the harbour.`,
    now: `${lead}A second quay is unlikely to be built in the harbour.`,
    quote: 'A second quay is likely to be built',
    expect: 'changed',
  },
  'the other direction': {
    was: `${lead}Traffic in the harbour rose sharply in the spring.`,
    now: `${lead}Traffic in the harbour fell sharply in the spring.`,
    quote: 'Traffic in the harbour rose sharply',
    expect: 'changed',
  },
  'the sentence is gone': {
    was: `${lead}Two divers searched the basin until dawn. The crane fell.`,
    now: `${lead}The crane fell.`,
    quote: 'Two divers searched the basin until dawn.',
    expect: 'lost',
  },
  'a few common words stand elsewhere': {
    was: `${lead}Then the mayor said it was over.\nNobody stayed.`,
    now: `${lead}Nobody stayed.\nIn the capital the mayor said nothing about ferries.`,
    quote: 'the mayor said',
    expect: 'lost',
  },
  'the old wording of another place is not it': {
    was: `In all 15 people were hurt, said one.\n${lead}\nLater he wrote that 15 people were hurt, he knew.`,
    now: `In all 50 people were hurt, said one.\n${lead}\nLater he wrote that 15 people were hurt, he knew.`,
    quote: '15 people were hurt',
    expect: 'changed',
  },
  'signs beyond the basic plane before it': {
    was: `🌊🌊 ${lead}Officials said 15 people were killed.`,
    now: `🌊 ${lead}Officials said 15 people were killed.`,
    quote: '15 people were killed',
    expect: 'moved',
  },
};

function place({ was, now, quote }: Case) {
  const span = findQuote(was, quote)[0];
  if (!span) throw new Error(`No such quote: ${quote}`);
  const [placement] = placeAgain(was, now, [span]);
  if (!placement) throw new Error('No placement');
  const slice = (text: string, at: { start: number; end: number } | null) =>
    at ? new CodePoints(text).slice(at.start, at.end) : '';
  return {
    ...placement,
    found: slice(now, placement.span),
    said: placement.differences.map(
      (each) => `${each.kind}: ${slice(was, each.was)} → ${slice(now, each.now)}`,
    ),
  };
}

describe('placeAgain', () => {
  test.each(Object.entries(cases))('%s', (_name, each) => {
    const { state, found, said, score } = place(each);
    expect({ state, said }).toMatchObject({ state: each.expect });
    expect(found).toBe(each.found ?? (each.expect === 'lost' ? '' : found));
    if (each.expect === 'exact' || each.expect === 'moved') expect(found).toBe(each.quote);
    if (each.differences) expect(said).toEqual(each.differences);
    expect(said.length > 0).toBe(each.expect === 'changed');
    expect(score).toBeGreaterThanOrEqual(0);
    expect(score).toBeLessThanOrEqual(1);
  });

  test('refuses a passage that is none', () => {
    expect(() => placeAgain('abc', 'abc', [{ start: 2, end: 9 }])).toThrow(RangeError);
    expect(() => placeAgain('abc', 'abc', [{ start: 2, end: 2 }])).toThrow(RangeError);
  });

  test('a placement splits no grapheme', () => {
    const was = 'We saw it 👩 there yesterday evening';
    const now = 'We saw it 👩\u200d👩\u200d👧 there yesterday evening';
    const span = findQuote(was, '👩')[0] ?? { start: 0, end: 1 };
    const [placement] = placeAgain(was, now, [span]);
    expect(placement?.state).not.toBe('exact');
    if (placement?.span) {
      const found = new CodePoints(now).slice(placement.span.start, placement.span.end);
      expect(found).toBe('👩\u200d👩\u200d👧');
    }
  });

  test('a summary counts every state', () => {
    const was = `${lead}Officials said 15 people were killed.`;
    const spans = [...findQuote(was, 'shut on Friday'), ...findQuote(was, '15 people were killed')];
    const now = was.replace('15', '51');
    expect(summarizePlacements(placeAgain(was, now, spans))).toEqual({
      exact: 1,
      moved: 0,
      reworded: 0,
      changed: 1,
      lost: 0,
    });
  });
});
