import { phraseTable } from '../../../text/phrases.ts';
import type { Qualifier } from '../../figure.ts';

export const qualifiersBefore = phraseTable<Qualifier | null>([
  [
    'more than',
    'plus de',
    "plus d'",
    'supérieur à',
    'supérieure à',
    'au-delà de',
    'un peu plus de',
  ],
  ['more than', 'bien plus de', 'dépassant', 'dépasse'],
  ['at least', 'au moins', 'pas moins de', 'au minimum', 'un minimum de'],
  ['nearly', 'près de', 'presque', 'quasiment', 'un peu moins de', 'pratiquement'],
  ['less than', 'moins de', 'inférieur à', 'inférieure à', 'sous les', 'bien moins de'],
  ['at most', "jusqu'à", 'au plus', 'au maximum', 'un maximum de', 'pas plus de'],
  [
    'approximately',
    'environ',
    'autour de',
    'à peu près',
    'quelque',
    'quelques',
    'aux alentours de',
  ],
  [
    'approximately',
    'approximativement',
    "de l'ordre de",
    'estimé à',
    'estimée à',
    'une estimation de',
  ],
  [null, 'exactement', 'précisément', 'un total de', 'au total', 'les', 'ces', 'ses', 'leurs'],
]);

export const qualifiersAfter = phraseTable<Qualifier>([
  ['at least', 'ou plus', 'au moins', 'et plus', '+'],
  ['at most', 'ou moins', 'au plus', 'au maximum'],
  ['approximately', 'environ', 'à peu près'],
]);
