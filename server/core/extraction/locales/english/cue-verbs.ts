import type { CueVerb, Frame, VerbClass } from '../../syntax/grammar.ts';

interface Row {
  verbClass: VerbClass;
  frames: readonly Frame[];
  verbs: string;
  speaks?: boolean;
  hasHearer?: boolean;
}

/**
 * Verbs that give words or views to somebody, in their base form. The class tells how far the
 * outlet goes along: "claimed" keeps away, "confirmed" vouches, "admitted" has it wrung from them.
 */
const rows: readonly Row[] = [
  {
    verbClass: 'neutral',
    frames: ['clause'],
    speaks: true,
    verbs:
      'say add write note state comment remark reply respond answer observe explain mention ' +
      'tweet post joke quip recount announce report whisper shout yell reiterate repeat testify retort ' +
      'recall caution muse opine predict conclude text blog relate lament gloat',
  },
  {
    verbClass: 'neutral',
    frames: ['clause'],
    speaks: true,
    hasHearer: true,
    verbs: 'tell remind inform brief notify',
  },
  { verbClass: 'neutral', frames: ['clause'], speaks: true, hasHearer: true, verbs: 'ask' },
  { verbClass: 'neutral', frames: ['quote'], speaks: true, verbs: 'continue begin counter chime' },
  {
    verbClass: 'distancing',
    frames: ['clause'],
    speaks: true,
    verbs: 'claim allege suggest speculate complain boast brag contend insinuate',
  },
  {
    verbClass: 'asserting',
    frames: ['clause'],
    speaks: true,
    verbs:
      'insist declare assert argue maintain stress emphasize emphasise confirm affirm reaffirm ' +
      'proclaim underscore reveal disclose',
  },
  {
    verbClass: 'asserting',
    frames: ['clause'],
    speaks: true,
    hasHearer: true,
    verbs: 'assure convince promise',
  },
  {
    verbClass: 'admitting',
    frames: ['clause'],
    speaks: true,
    verbs: 'admit acknowledge concede confess',
  },
  { verbClass: 'urging', frames: ['clause'], speaks: true, hasHearer: true, verbs: 'warn advise' },
  {
    verbClass: 'neutral',
    frames: ['clause'],
    verbs:
      'think believe feel know hope fear assume guess figure suspect understand realize doubt bet',
  },
  {
    verbClass: 'neutral',
    frames: ['clause'],
    verbs: 'show indicate imply find estimate suggest note signal hint determine project',
  },
  { verbClass: 'asserting', frames: ['that'], verbs: 'prove demonstrate' },
  {
    verbClass: 'neutral',
    frames: ['that'],
    verbs:
      'see learn agree decide rule wonder remember recognize hear expect worry pray discover propose recommend demand deny pledge vow see swear request wish explain',
  },
  {
    verbClass: 'asserting',
    frames: ['infinitive'],
    verbs: 'pledge vow promise threaten offer swear propose',
  },
  {
    verbClass: 'neutral',
    frames: ['infinitive'],
    verbs: 'want hope plan refuse decline agree expect intend wish decide claim prefer seek',
  },
  {
    verbClass: 'neutral',
    frames: ['object'],
    verbs:
      'describe call cite mention announce support endorse oppose back discuss address outline detail ' +
      'favor favour prefer praise applaud hail thank defend propose promote tout welcome reference ' +
      'consider want label dub brand portray characterize name see view quote invoke echo expect ' +
      'recommend champion embrace predict compare credit question raise suggest express highlight ' +
      'explain deny reject dismiss rule recall recognize regret fear anticipate trust',
  },
  {
    verbClass: 'distancing',
    frames: ['object'],
    verbs:
      'accuse blame criticize criticise attack blast slam mock denounce condemn decry deride ridicule ' +
      'rebuke assail bash lambast lambaste berate fault challenge dispute question trash taunt bemoan ' +
      'chide scold disparage insult vilify excoriate skewer protest allege',
  },
  {
    verbClass: 'urging',
    frames: ['object'],
    verbs: 'urge encourage demand advocate request implore',
  },
];

/** "call for", "point out": the verb, what follows it, and what that makes of it. */
const particleRows: readonly (readonly [verb: string, particle: string, frame: Frame])[] = [
  ['point', 'out', 'clause'],
  ['point', 'to', 'object'],
  ['call', 'for', 'object'],
  ['call', 'on', 'object'],
  ['refer', 'to', 'object'],
  ['allude', 'to', 'object'],
  ['object', 'to', 'object'],
  ['respond', 'to', 'object'],
  ['speak', 'about', 'object'],
  ['speak', 'of', 'object'],
  ['talk', 'about', 'object'],
  ['complain', 'about', 'object'],
  ['complain', 'of', 'object'],
  ['warn', 'of', 'object'],
  ['warn', 'about', 'object'],
  ['warn', 'against', 'object'],
  ['boast', 'about', 'object'],
  ['boast', 'of', 'object'],
  ['joke', 'about', 'object'],
  ['ask', 'about', 'object'],
  ['ask', 'for', 'object'],
  ['agree', 'with', 'object'],
  ['disagree', 'with', 'object'],
  ['apologize', 'for', 'object'],
  ['argue', 'for', 'object'],
  ['argue', 'against', 'object'],
  ['push', 'for', 'object'],
  ['say', 'of', 'object'],
  ['think', 'about', 'object'],
  ['think', 'of', 'object'],
  ['hope', 'for', 'object'],
  ['worry', 'about', 'object'],
  ['insist', 'on', 'object'],
  ['look', 'forward', 'object'],
  ['lash', 'out', 'quote'],
  ['fire', 'back', 'quote'],
  ['shoot', 'back', 'quote'],
  ['hit', 'back', 'quote'],
  ['go', 'on', 'quote'],
  ['comment', 'on', 'object'],
  ['elaborate', 'on', 'object'],
  ['rail', 'against', 'object'],
  ['speak', 'against', 'object'],
  ['weigh', 'in', 'quote'],
];

export function cueVerbTable(): ReadonlyMap<string, CueVerb> {
  const table = new Map<string, CueVerb>();
  for (const { verbClass, frames, verbs, speaks = false, hasHearer = false } of rows) {
    for (const lemma of verbs.split(' ')) {
      const known = table.get(lemma);
      table.set(lemma, {
        lemma,
        verbClass: known?.verbClass ?? verbClass,
        frames: new Set([...(known?.frames ?? []), ...frames]),
        speaks: speaks || (known?.speaks ?? false),
        hasHearer: hasHearer || (known?.hasHearer ?? false),
        particles: particlesOf(lemma),
      });
    }
  }
  for (const [lemma] of particleRows) {
    if (table.has(lemma)) continue;
    const particles = particlesOf(lemma);
    const speaks = [...particles.values()].includes('quote') || lemma === 'point';
    table.set(lemma, {
      lemma,
      verbClass: 'neutral',
      frames: new Set(),
      speaks: speaks && lemma !== 'go' && lemma !== 'fire' && lemma !== 'hit',
      hasHearer: false,
      particles,
    });
  }
  return table;
}

function particlesOf(lemma: string): Map<string, Frame> {
  return new Map(
    particleRows.filter(([verb]) => verb === lemma).map(([, particle, frame]) => [particle, frame]),
  );
}
