import type { ClaimContent } from '../../../claims/claim.ts';

type Expected = { [Field in keyof ClaimContent]?: unknown };

/** A text, and what the card of its first suggestion is filled with. */
export const fieldCases: Record<string, { text: string; content: Expected }> = {
  'who gave what to whom': {
    text: 'Northland has provided Southport with more than $40 million in military aid since 2020.',
    content: {
      figure: { value: '40000000', unit: 'USD', qualifier: 'more than' },
      measure: 'total',
      period: { from: '2020', to: '2024-03-08' },
      scope: {
        actor: 'Northland',
        counterpart: 'Southport',
        what: 'military aid',
        stage: 'provided',
      },
    },
  },
  'who received it': {
    text: 'Southport received €2 million in aid from Northland.',
    content: { scope: { actor: 'Northland', counterpart: 'Southport', stage: 'provided' } },
  },
  'a package that was approved': {
    text: 'A $9 million aid package for Southport was approved by Northland.',
    content: { scope: { actor: 'Northland', stage: 'approved', what: 'aid' } },
  },
  'whose soldiers, and where': {
    text: 'Some 4,000 Ukrainian soldiers are stationed near the border with Belarus.',
    content: {
      figure: { value: '4000', unit: 'persons' },
      measure: 'level',
      period: { from: '2024-03-08', to: '2024-03-08', implied: 'all' },
      scope: { actor: 'Ukraine', what: 'soldiers', place: 'border with Belarus' },
    },
  },
  'soldiers whose noun is not printed': {
    text: 'The military presence on the island is in the tens of thousands.',
    content: { figure: { low: '20000', high: '99999', unit: 'persons' } },
  },
  'where people were killed': {
    text: 'At least 17 sailors were killed in Northport on Friday.',
    content: {
      figure: { low: '17', high: null, unit: 'persons' },
      scope: { place: 'Northport' },
      period: { from: '2024-03-08' },
    },
  },
  'who is made to say it': {
    text: 'Two sailors were killed, Captain Jane Roe told the Harbour Post.',
    content: { chain: [{ source: 'Jane Roe', verb: 'told', mode: 'indirect' }] },
  },
  'who backs something does not say it': {
    text: 'Captain Roe said the council had backed a ceasefire.',
    content: { chain: [{ source: 'Roe', verb: 'said' }] },
  },
  'what hedges it': {
    text: 'Southport is expected to launch an offensive in June.',
    content: { hedges: [{ start: 10, end: 24 }], period: { from: '2024-06', to: '2024-06' } },
  },
  'what it is compared with': {
    text: 'It is the biggest buildup of troops since 2014.',
    content: { period: null, baseline: '2014' },
  },
};
