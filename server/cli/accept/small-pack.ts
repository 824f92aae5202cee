import { corpusPack } from '../../packs/corpus-pack.ts';
import type { PackFolder } from '../../packs/read-pack.ts';

const article = `Harbour repairs dearer than planned

By one estimate, at least €7.3 million in dredging aid has reached the port since 2022, harbour master Ilse Marn conceded at the harbour hearing on Tuesday.

The port's log, as read by the pilots' union, says that the “gates stayed open” 🚢 while eleven barges passed — naïve, said one = two.
`;

/** The smallest corpus that has every kind of field, in invented words, emoji and accents in it. */
export const smallPack: PackFolder = {
  files: new Map([['port.txt', Buffer.from(article)]]),
  pack: corpusPack.parse({
    topics: [{ key: 'port', name: 'The port', description: 'Repairs of an invented port.' }],
    outlets: [
      {
        name: 'Quay Courier',
        country: 'NL',
        language: 'en',
        homepage: null,
        owner: null,
        groups: ['local press'],
      },
    ],
    articles: [
      {
        file: 'port.txt',
        title: 'Harbour repairs dearer than planned',
        inText: { outlet: null, published: null },
        editorSets: { outlet: 'Quay Courier', published: '2024-03-06' },
      },
    ],
    questions: [
      { text: 'What do the repairs cost?', category: 'aid-total', answers: 'figure', unit: 'EUR' },
      {
        text: 'Were the gates shut?',
        category: 'peace-talks',
        answers: ['gates stayed open', 'gates closed'],
        exclusive: true,
        perActor: true,
      },
    ],
    claims: [
      {
        id: 'port-1',
        article: 'port.txt',
        category: 'aid-total',
        question: 'What do the repairs cost?',
        quote:
          'By one estimate, at least €7.3 million in dredging aid has reached the port since 2022',
        figure: {
          asPrinted: 'at least €7.3 million',
          value: '7300000',
          low: '7250000',
          unit: 'EUR',
          qualifier: 'at least',
        },
        measure: 'total',
        period: {
          from: '2022',
          to: '2024-03-06',
          asPrinted: 'since 2022',
          end: "the article's date",
        },
        baseline: '2021-12',
        scope: {
          actor: 'The state',
          counterpart: 'The port',
          what: 'dredging aid',
          stage: 'paid',
          place: 'at the quay',
        },
        hedges: ['By one estimate'],
        chain: [
          {
            source: 'Ilse Marn',
            verb: 'conceded',
            mode: 'indirect',
            occasion: { venue: 'harbour hearing', said: '2024-03-05' },
          },
        ],
        note: '=SUM(A1) is not a formula here',
        status: 'submitted',
      },
      {
        id: 'port-2',
        article: 'port.txt',
        category: 'peace-talks',
        question: 'Were the gates shut?',
        quote: 'the “gates stayed open” 🚢 while eleven barges passed — naïve',
        answer: { value: 'gates stayed open', actor: 'The port' },
        period: { from: '2024', to: '2024', implied: true, needs: 'the date of the log' },
        directWords: ['gates stayed open'],
        outletWords: ['naïve'],
        chain: [
          { source: "Pilots' union", verb: 'read', mode: 'indirect' },
          { source: 'The log', verb: 'says', mode: 'mixed' },
        ],
        status: 'approved',
      },
      {
        id: 'port-3',
        article: 'port.txt',
        category: 'peace-talks',
        question: 'Were the gates shut?',
        quote: 'said one = two',
        answer: { value: 'gates closed', actor: 'The port' },
        period: { from: '2024', to: '2024' },
        chain: [],
      },
    ],
    comparisons: [{ a: 'port-2', b: 'port-3', relation: 'unknown', certainty: 'certain' }],
  }),
};
