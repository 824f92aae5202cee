import { phraseTable } from '../../../text/phrases.ts';
import { currencyCodes, currencySigns } from '../../currencies.ts';
import type { UnitWord } from '../../finding/finder.ts';

export const currenciesBefore = phraseTable<string>([
  ...currencySigns,
  ...[...currencyCodes].map((code) => [code, code] as const),
]);

/** With and without "de": "5 euros", "5 millions d'euros". */
const currencyNames: readonly (readonly [code: string, ...names: string[]])[] = [
  ['EUR', 'euro', 'euros', "d'euros"],
  ['USD', 'dollar', 'dollars', 'de dollars', 'dollars américains', 'de dollars américains'],
  ['CAD', 'dollars canadiens', 'de dollars canadiens'],
  ['GBP', 'livres sterling', 'de livres sterling', 'livres', 'de livres'],
  ['CHF', 'francs suisses', 'de francs suisses'],
  ['XOF', 'francs cfa', 'de francs cfa'],
  ['RUB', 'rouble', 'roubles', 'de roubles'],
  ['UAH', 'hryvnia', 'hryvnias', 'de hryvnias'],
  ['JPY', 'yen', 'yens', 'de yens'],
  ['CNY', 'yuan', 'yuans', 'de yuans'],
];

const unitNames: readonly (readonly [unit: UnitWord, ...names: string[]])[] = [
  [{ unit: 'percent' }, '%', 'pour cent'],
  [{ unit: 'percentage points' }, 'points de pourcentage', 'point de pourcentage'],
  [{ unit: 's' }, 'seconde', 'secondes'],
  [{ unit: 'min' }, 'minute', 'minutes'],
  [{ unit: 'h' }, 'heure', 'heures'],
  [{ unit: 'd' }, 'jour', 'jours'],
  [{ unit: 'wk' }, 'semaine', 'semaines'],
  [{ unit: 'mo' }, 'mois'],
  [{ unit: 'a' }, 'an', 'ans', 'année', 'années', "d'années"],
  [{ unit: 'a', times: 10 }, 'décennie', 'décennies'],
  [{ unit: 'mm' }, 'mm', 'millimètre', 'millimètres'],
  [{ unit: 'cm' }, 'cm', 'centimètre', 'centimètres'],
  [{ unit: 'm' }, 'm', 'mètre', 'mètres'],
  [{ unit: 'km' }, 'km', 'kilomètre', 'kilomètres', 'de kilomètres'],
  [{ unit: 'm2' }, 'm²', 'mètres carrés', 'de mètres carrés'],
  [{ unit: 'km2' }, 'km²', 'kilomètres carrés', 'de kilomètres carrés'],
  [{ unit: 'har' }, 'ha', 'hectare', 'hectares', "d'hectares"],
  [{ unit: 'm3' }, 'm³', 'mètres cubes', 'de mètres cubes'],
  [{ unit: 'g' }, 'gramme', 'grammes'],
  [{ unit: 'kg' }, 'kg', 'kilo', 'kilos', 'kilogramme', 'kilogrammes'],
  [{ unit: 't' }, 'tonne', 'tonnes', 'de tonnes'],
  [{ unit: 'L' }, 'litre', 'litres', 'de litres'],
  [{ unit: '[bbl_us]' }, 'baril', 'barils', 'de barils'],
  [{ unit: 'MW' }, 'mw', 'mégawatt', 'mégawatts'],
  [{ unit: 'GW' }, 'gw', 'gigawatt', 'gigawatts'],
  [{ unit: 'kW.h' }, 'kwh', 'kilowattheure', 'kilowattheures'],
  [{ unit: 'MW.h' }, 'mwh', 'mégawattheure', 'mégawattheures'],
  [{ unit: 'TW.h' }, 'twh', 'térawattheure', 'térawattheures'],
  [{ unit: 'km/h' }, 'km/h', 'kilomètres à l’heure', 'kilomètres par heure'],
  [{ unit: 'Cel' }, '°C', 'degrés celsius'],
  [{ unit: 'deg' }, 'degré', 'degrés', '°'],
];

export const unitsAfter = phraseTable<UnitWord>([
  ...unitNames,
  ...currencyNames.map(([code, ...names]) => [{ unit: code }, ...names] as const),
  ...currencySigns.map(([code, ...signs]) => [{ unit: code }, ...signs] as const),
  ...[...currencyCodes].map((code) => [{ unit: code }, code] as const),
  [{ unit: 'EUR', times: 0.01, minor: true }, 'centime', 'centimes', "centimes d'euro"],
  [{ unit: 'EUR', times: 1e3 }, 'k€'],
  [{ unit: 'EUR', times: 1e6 }, 'M€'],
  [{ unit: 'EUR', times: 1e9 }, 'Md€', 'Mds€'],
]);
