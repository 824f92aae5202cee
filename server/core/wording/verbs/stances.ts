import { inflect } from '../../extraction/locales/english/inflect.ts';

/**
 * What a reporting verb says of the words it reports: how far whoever writes it goes along. The
 * idea of such classes is Thompson & Ye's ("Evaluation in the reporting verbs used in academic
 * papers", Applied Linguistics 12, 1991: factive, counter-factive and non-factive writer's stance)
 * and Caldas-Coulthard's for news ("On reporting reporting", in Coulthard (ed.), Advances in
 * Written Text Analysis, 1994: neutral, metapropositional, metalinguistic … verbs of saying). The
 * list is our own; this file is where it is changed.
 */
export const verbStances = [
  'neutral',
  'vouching',
  'distancing',
  'conceding',
  'insisting',
  'urging',
  'warning',
  'promising',
  'attacking',
  'denying',
  'other',
] as const;
export type VerbStance = (typeof verbStances)[number];

const rows: readonly (readonly [VerbStance, string])[] = [
  [
    'neutral',
    'according-to say tell add write state speak note comment remark reply respond answer tweet post report announce ' +
      'mention explain describe inform continue quote cite call ask observe recall recount think believe ' +
      'feel expect estimate put publish testify brief summarize discuss outline address refer',
  ],
  [
    'vouching',
    'confirm reveal show prove demonstrate disclose point-out find establish clarify document verify ' +
      'recognize recognise realize learn discover remind know determine illustrate expose',
  ],
  [
    'distancing',
    'claim allege suggest speculate purport contend assume imply insinuate boast brag complain profess ' +
      'hint guess suspect hypothesize tout portray frame',
  ],
  ['conceding', 'admit acknowledge concede confess allow grant own-up'],
  [
    'insisting',
    'insist assert argue maintain stress emphasize emphasise declare affirm reaffirm reiterate underscore ' +
      'underline proclaim repeat highlight hold',
  ],
  [
    'urging',
    'urge call-for call-on demand appeal advise recommend encourage request implore press propose ' +
      'advocate push-for exhort order instruct invite',
  ],
  ['warning', 'warn caution threaten fear worry alert predict forecast'],
  [
    'promising',
    'promise pledge vow assure offer guarantee swear commit agree hope welcome praise thank',
  ],
  [
    'attacking',
    'accuse blame criticize criticise attack blast slam condemn denounce decry mock deride lash-out rail ' +
      'rebuke scold lambast ridicule taunt fume',
  ],
  ['denying', 'deny reject dismiss refute rebut dispute disavow refuse decline counter contradict'],
];

const stanceOf = new Map<string, VerbStance>();
const lemmaOf = new Map<string, string>();
for (const [stance, verbs] of rows) {
  for (const entry of verbs.split(' ')) {
    const [verb = '', particle] = entry.split('-');
    const after = particle === undefined ? '' : ` ${particle}`;
    const { base, present, past, participle, ing } = inflect(verb);
    stanceOf.set(`${base}${after}`, stance);
    for (const form of [base, present, past, participle, ing]) {
      lemmaOf.set(`${form}${after}`, `${base}${after}`);
    }
  }
}

/** A verb as it is counted: "said", "says" and "has said" are "say". */
export function verbLemma(printed: string): string {
  const words = printed.toLowerCase().replaceAll('’', "'").split(/\s+/).filter(Boolean);
  const whole = words.join(' ');
  const bare = words.filter((word) => !auxiliaries.has(word));
  for (const form of [
    whole,
    bare.join(' '),
    ...bare.flatMap((word, at) => phrasesAt(bare, word, at)),
  ]) {
    const lemma = lemmaOf.get(form);
    if (lemma !== undefined) return lemma;
  }
  return whole;
}

/** What the list says of a base form; what it does not name is "other". */
export function stanceOfVerb(lemma: string): VerbStance {
  return stanceOf.get(lemma) ?? 'other';
}

const auxiliaries = new Set(
  'is are was were be been being has have had having do does did will would to not that also'.split(
    ' ',
  ),
);

/** "points out that", "reportedly said": two words first, then one. */
function phrasesAt(words: readonly string[], word: string, at: number): string[] {
  const next = words[at + 1];
  return next === undefined ? [word] : [`${word} ${next}`, word];
}
