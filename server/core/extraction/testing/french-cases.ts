import type { AttributionCases } from './attribution-cases.ts';

/** The same finders with another grammar. */
export const frenchCases: AttributionCases = {
  'selon, after': [
    'Le port est ouvert, selon le ministère.',
    'le ministère | selon | Le port est ouvert',
  ],
  'd’après, before': [
    'D’après Jean Morel, le quai est fermé.',
    'Jean Morel | D’après | le quai est fermé',
  ],
  'a déclaré, turned round': [
    '«Nous attendons», a déclaré Jeanne Roux, la maire.',
    'Jeanne Roux, la maire | a déclaré | «Nous attendons»',
  ],
  'a-t-il ajouté': [
    '« Le pont est sûr », a-t-il ajouté jeudi.',
    'il | ajouté | « Le pont est sûr »',
  ],
  'dit-elle': ['«Nous partons», dit-elle.', 'elle | dit | «Nous partons»'],
  'a affirmé que': [
    'Jeanne Roux a affirmé dans un communiqué que le port rouvrira.',
    'Jeanne Roux | a affirmé | que le port rouvrira',
  ],
  'some words quoted': [
    'M. Morel assure que le quai est «sans danger».',
    'M. Morel | assure | que le quai est «sans danger»',
  ],
};
