/** Sentences of an invented town, and edits that change a fact, for tests and measurements. */

export interface Edit {
  kind: 'figure' | 'name' | 'negation';
  was: string;
  now: string;
}

const pick = <T>(items: readonly T[], number: number): T => {
  const item = items[Math.abs(number) % items.length];
  if (item === undefined) throw new RangeError('Nothing to pick from');
  return item;
};

const people = [
  'Anneke Roos',
  'Bram Oster',
  'Ilse Varga',
  'Tomas Lind',
  'Petra Novak',
  'Jonas Weir',
  'Marta Quell',
  'Henrik Sol',
  'Lucia Brandt',
  'Oskar Finch',
];
const places = [
  'Westmark',
  'Harlow Bay',
  'Norvik',
  'Dunmere',
  'Castel',
  'Oldport',
  'Silvan',
  'Brae',
];
const things = ['ships', 'people', 'trucks', 'houses', 'workers', 'soldiers', 'barrels', 'votes'];
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Pairs of printed figures that do not mean the same. */
const figures: readonly (readonly [string, string])[] = [
  ['15', '50'],
  ['17', '18'],
  ['1,243', '1,234'],
  ['4.6', '4.9'],
  ['$125 million', '$125 billion'],
  ['$4.6 billion', '€4.6 billion'],
  ['15 percent', '51 percent'],
  ['fifteen', 'fifty'],
  ['two dozen', 'three dozen'],
  ['half a million', 'a million'],
  ['more than 80', 'fewer than 80'],
  ['at least 30', 'at most 30'],
  ['200', '2,000'],
  ['about 60', '60'],
  ['60', 'nearly 60'],
  ['twenty-five', 'twenty-six'],
  ['tens of thousands of', 'thousands of'],
  ['3.5m', '3.5bn'],
  ['£350m', '$350m'],
  ['one in three', 'one in five'],
  ['60 to 80', '60 to 90'],
  ['70', '70,000'],
  ['1.5 million', '15 million'],
  ['a third of the', 'a quarter of the'],
  ['12', 'several'],
  ['up to 500', '500'],
  ['0.5', '5'],
  ['-4', '4'],
  ['19', 'nineteen hundred'],
  ['40', '4'],
];

const withFigure = [
  '{p} said that {f} {t} had left the harbour of {q} by {d}',
  'The council of {q} counted {f} {t} near the old bridge on {d}',
  'In {q} , {f} {t} were registered after the storm , {p} told the council',
  'Only {f} {t} came through the gate in {q} before the ferry sailed on {d}',
  'A report by {p} puts the loss of {q} at {f} {t} since the spring',
];

const withNames = [
  '{p} told the council of {q} that the bridge would be repaired before the winter',
  'The bridge near {q} was closed on {d} by {p} after a short inspection',
  'On {d} the ferry to {q} was stopped by order of {p} and searched from bow to stern',
  'A letter from {p} to the harbour office in {q} was read aloud on {d}',
];

/** With and without what turns the sentence round. */
const negated: readonly (readonly [string, string])[] = [
  ['{p} did approve the plan for the bridge', '{p} did not approve the plan for the bridge'],
  ['{p} has met the envoy of {q} this year', '{p} has never met the envoy of {q} this year'],
  ['The ferry to {q} will sail on {d}', 'The ferry to {q} won’t sail on {d}'],
  ['The council of {q} agreed to the terms', 'The council of {q} refused to agree to the terms'],
  ['The bridge at {q} is likely to reopen soon', 'The bridge at {q} is unlikely to reopen soon'],
  ['They left {q} with permission from {p}', 'They left {q} without permission from {p}'],
  ['{p} confirmed that the quay was sold', '{p} denied that the quay was sold'],
  ['There was evidence of damage in {q}', 'There was no evidence of damage in {q}'],
  ['{p} said it was legal to dig in {q}', '{p} said it was illegal to dig in {q}'],
  ['Everybody in {q} believed the harbour master', 'Nobody in {q} believed the harbour master'],
  ['Traffic through {q} rose in the spring', 'Traffic through {q} fell in the spring'],
  ['The crew of the ferry could reach {q}', 'The crew of the ferry could not reach {q}'],
  ['{p} supported the sale of the harbour', '{p} opposed the sale of the harbour'],
  ['The harbour office had answered {p}', 'The harbour office had failed to answer {p}'],
  ['The vote in {q} was held on time', 'The vote in {q} wasn’t held on time'],
];

/** Rewording that changes no fact, made to both kinds of sentence as well. */
const rewordings: readonly (readonly [RegExp, string])[] = [
  [/\bsaid that\b/, 'announced that'],
  [/\bhad left\b/, 'had departed from'],
  [/\bold bridge\b/, 'ancient bridge'],
  [/\bfrom bow to stern\b/, 'thoroughly'],
  [/\bafter a short inspection\b/, 'following a brief look'],
  [/\bread aloud\b/, 'read out'],
  [/\bthe plan for the bridge\b/, 'the bridge plan'],
  [/\bhas met\b/, 'has ever spoken to'],
  [/\bwill sail\b/, 'will depart'],
  [/\bto the terms\b/, 'to these terms'],
  [/\bwere registered\b/, 'were officially recorded'],
  [/\bdamage\b/, 'serious damage'],
];

/** The edit of a number; every kind, sentence and figure comes up as numbers rise. */
export function editOf(number: number): Edit {
  const kind = pick(['figure', 'name', 'negation'] as const, number);
  const turn = Math.floor(number / 3);
  const filled = fill(turn);
  const { was, now } = pairOf(kind, turn, filled);
  const reworded = turn % 2 === 0 ? now : reword(now);
  return { kind, was: tidy(was), now: tidy(reworded) };
}

function pairOf(kind: Edit['kind'], turn: number, filled: (text: string) => string) {
  if (kind === 'figure') {
    const [first, second] = pick(figures, turn);
    const template = pick(withFigure, Math.floor(turn / figures.length) + turn);
    const [a, b] = turn % 3 === 0 ? [second, first] : [first, second];
    return { was: filled(template.replace('{f}', a)), now: filled(template.replace('{f}', b)) };
  }
  if (kind === 'negation') {
    const [plain, turned] = pick(negated, turn);
    const [a, b] = turn % 4 === 0 ? [turned, plain] : [plain, turned];
    return { was: filled(a), now: filled(b) };
  }
  const was = filled(pick(withNames, turn));
  const name = pick(people, turn);
  const place = pick(places, turn * 3);
  const [from, to] = pick(
    [
      [name, pick(people, turn + 3)],
      [name.split(' ')[0] ?? '', pick(people, turn + 7).split(' ')[0] ?? ''],
      [place, pick(places, turn * 3 + 5)],
      [name, name.split(' ')[1] ?? ''],
      [pick(days, turn), pick(days, turn + 2)],
    ] as const,
    Math.floor(turn / 4),
  );
  return { was, now: was.includes(from) ? was.replace(from, to) : was.replace(place, 'Nether') };
}

function fill(turn: number): (template: string) => string {
  return (template) =>
    template
      .replace('{p}', pick(people, turn))
      .replace('{q}', pick(places, turn * 3))
      .replace('{t}', pick(things, turn * 5))
      .replace('{d}', pick(days, turn));
}

export function reword(sentence: string): string {
  return rewordings.reduce((text, [from, to]) => text.replace(from, to), sentence);
}

function tidy(sentence: string): string {
  return `${sentence.replace(/ ,/g, ',')}.`;
}
