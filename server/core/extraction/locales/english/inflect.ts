import { words } from '../../../text/phrases.ts';

/** The forms of a verb as they are printed. */
export interface VerbForms {
  base: string;
  present: string;
  past: string;
  participle: string;
  ing: string;
}

/** Past and participle, where they are not made with -ed. */
const irregular: ReadonlyMap<string, readonly [past: string, participle: string]> = new Map(
  [
    'say said said, tell told told, think thought thought, know knew known, feel felt felt',
    'see saw seen, find found found, write wrote written, speak spoke spoken, read read read',
    'hold held held, mean meant meant, hear heard heard, understand understood understood',
    'put put put, make made made, give gave given, take took taken, get got gotten, go went gone',
    'come came come, become became become, run ran run, win won won, lose lost lost, buy bought bought',
    'bring brought brought, keep kept kept, leave left left, meet met met, begin began begun',
    'stand stood stood, sit sat sat, set set set, cut cut cut, hit hit hit, let let let',
    'lead led led, pay paid paid, send sent sent, build built built, spend spent spent, fall fell fallen',
    'rise rose risen, grow grew grown, draw drew drawn, drive drove driven, choose chose chosen',
    'break broke broken, fight fought fought, catch caught caught, teach taught taught, seek sought sought',
    'show showed shown, sell sold sold, shoot shot shot, shut shut shut, sue sued sued, quit quit quit',
    'wear wore worn, swear swore sworn, forget forgot forgotten, foresee foresaw foreseen',
    'foretell foretold foretold, withdraw withdrew withdrawn, undergo underwent undergone',
    'spread spread spread, cast cast cast, bet bet bet, cost cost cost, deal dealt dealt, eat ate eaten',
    'fly flew flown, hide hid hidden, lay laid laid, lie lay lain, ride rode ridden, strike struck struck',
    'throw threw thrown, wake woke woken, overcome overcame overcome, overthrow overthrew overthrown',
    'forecast forecast forecast, sing sang sung, split split split, hurt hurt hurt, steal stole stolen',
    'dream dreamed dreamed, uphold upheld upheld, forbid forbade forbidden, shed shed shed',
  ]
    .flatMap((row) => row.split(', '))
    .map((row) => row.split(' '))
    .map(([base = '', past = '', participle = '']) => [base, [past, participle]]),
);

/** Short verbs that double their last letter: "admitted", "planned". */
const doubling = words(
  'admit plan commit refer stop drop concur blog slam rap rebut permit submit regret prefer chat nod',
  'sob quip tap trap ban beg grab ship step stir strip trim wrap omit occur emit tip rob pin jab',
);

export function inflect(base: string): VerbForms {
  const [past, participle] = irregular.get(base) ?? [regularPast(base), regularPast(base)];
  return { base, present: present(base), past, participle, ing: ing(base) };
}

function present(base: string): string {
  if (base === 'go') return 'goes';
  if (/(?:s|x|z|ch|sh)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return `${doubled(base)}ed`;
}

function ing(base: string): string {
  if (base === 'lie') return 'lying';
  if (/[^eo]e$/.test(base)) return `${base.slice(0, -1)}ing`;
  if (/^(?:run|win|get|put|cut|hit|let|set|sit|begin|forget|quit|bet|shut)$/.test(base))
    return `${base}${base.at(-1) ?? ''}ing`;
  return `${doubled(base)}ing`;
}

function doubled(base: string): string {
  return doubling.has(base) ? `${base}${base.at(-1) ?? ''}` : base;
}
