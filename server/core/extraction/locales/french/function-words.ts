import { words } from '../../../text/phrases.ts';
import type { Tag } from '../../syntax/word.ts';

/** The closed classes of French, by what they do in a sentence. */
const rows: readonly (readonly [Tag, ReadonlySet<string>])[] = [
  [
    'determiner',
    words("le la les l' un une ce cet cette ces quelque quelques plusieurs chaque tout toute tous"),
  ],
  ['possessive', words('son sa ses leur leurs mon ma mes notre nos votre vos')],
  ['subject', words("il elle ils elles on je j' nous vous")],
  ['object', words("lui eux se s' me m' te t' y")],
  ['have', words('a ont avait avaient aura auront ai avons avez ayant avoir')],
  ['be', words('est sont était étaient sera seront fut furent être été étant serait seraient')],
  ['modal', words('peut peuvent pourrait doit doivent devrait va vont allait')],
  ['not', words("ne n' pas jamais plus")],
  ['that', words("que qu'")],
  ['relative', words('qui dont lequel laquelle lesquels')],
  ['question', words('quoi comment pourquoi combien où si')],
  ['coordinator', words('et ou mais ni')],
  ['subordinator', words("lorsque lorsqu' quand comme alors tandis car puisque quoique")],
  [
    'preposition',
    words(
      "de d' du des à au aux en dans sur sous pour par avec sans entre vers chez depuis contre pendant",
      'après avant devant derrière durant selon malgré dès lors',
    ),
  ],
  [
    'adverb',
    words('aussi encore déjà également toutefois cependant ensuite enfin ainsi très bien'),
  ],
  ['number', words('deux trois quatre cinq six sept huit neuf dix cent mille')],
];

export const functionWords: ReadonlyMap<string, Tag> = new Map(
  rows.flatMap(([tag, set]) => [...set].map((word) => [word, tag] as const)),
);

export const asides = words(
  'toutefois cependant quant en dans lors pour par avec selon interrogé interrogée joint jointe',
);

export const circumstances = words(
  'en dans lors à au aux sur pour par avec devant après avant pendant durant depuis',
);

export const times = words('lundi mardi mercredi jeudi vendredi samedi dimanche hier demain');

export const venues = words(
  'communiqué entretien interview discours conférence tweet message lettre tribune réunion déclaration',
);
