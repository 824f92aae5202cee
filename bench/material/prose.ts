import type { Random } from './random.ts';

const split = (words: string) => words.split(' ');

const adjectives = split(
  'northern coastal senior regional former joint limited urgent public quiet steady sudden broad formal local foreign naval civil early later heavy narrow mutual annual daily final initial partial outer inner western eastern southern fiscal rural urban',
);
const nouns = split(
  'ministry harbour council port convoy committee envoy treaty budget border ferry village bridge road station garrison patrol delegation hospital school depot railway factory reservoir market airfield shelter embassy parliament court agency union office commander minister spokesman resident worker engineer doctor farmer pilot officer lawyer banker teacher driver trader observer negotiator official critic ally partner neighbour rival supplier donor lender inspector',
);
const verbs = split(
  'reopened delayed approved rejected financed repaired inspected supplied evacuated announced discussed postponed defended criticised welcomed questioned confirmed denied expanded reduced rebuilt closed secured monitored visited surrounded restored abandoned escorted registered',
);
const adverbs = split(
  'quietly openly again later together abroad overnight gradually formally partly largely reportedly',
);
const links = split('after before while because although until since once whenever');
export const months = split(
  'January February March April May June July August September October November December',
);
export const saying = split(
  'said told insisted noted warned added argued suggested claimed repeated',
);

const onsets = split('b br d dr f g gr h k kl l m n p pr r s st sv t tr v z');
const vowels = split('a e i o u ae ia ei');
const codas = split('n r l m rd sk nd v st th');

/** An invented name of two or three syllables: rare, as names in the news are. */
export function name(random: Random): string {
  const syllable = () => random.pick(onsets) + random.pick(vowels);
  const word = syllable() + (random.chance(0.4) ? syllable() : '') + random.pick(codas);
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function phrase(random: Random): string {
  const adjective = random.chance(0.5) ? `${random.pickFirst(adjectives)} ` : '';
  return `the ${adjective}${random.pickFirst(nouns)}`;
}

function clause(random: Random): string {
  const adverb = random.chance(0.3) ? `${random.pick(adverbs)} ` : '';
  return `${phrase(random)} ${adverb}${random.pickFirst(verbs)} ${phrase(random)}`;
}

/** One sentence of 8 to 30 invented words. */
export function sentence(random: Random, names: readonly string[]): string {
  let text = clause(random);
  if (random.chance(0.6)) text += ` ${random.pick(links)} ${clause(random)}`;
  if (random.chance(0.3)) text += ` near ${random.pick(names)}`;
  if (random.chance(0.4)) text += `, ${random.pick(names)} ${random.pick(saying)}`;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

export function title(random: Random, names: readonly string[]): string {
  const about = `${random.pickFirst(adjectives)} ${random.pickFirst(nouns)}`;
  return `${random.pick(names)} ${random.pickFirst(verbs)} ${about} near ${random.pick(names)}`;
}
