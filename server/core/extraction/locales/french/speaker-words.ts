import { words } from '../../../text/phrases.ts';
import type { SpeakerWords } from '../../syntax/grammar.ts';

export const speakerWords: SpeakerWords = {
  roles: words(
    'président présidente ministre premier première secrétaire général générale ambassadeur maire chef',
    'porte-parole directeur directrice député députée sénateur sénatrice juge procureur colonel amiral',
    'm mme monsieur madame capitaine professeur avocat avocate',
  ),
  bodies: words(
    'ministère gouvernement parti armée police tribunal conseil commission agence banque',
  ),
  outlets: words('monde figaro libération parisien journal gazette courrier presse'),
  outletNouns: words('journal quotidien hebdomadaire magazine chaîne'),
  unnamed: words('responsables sources experts analystes témoins habitants autorités diplomates'),
  pronouns: words('il elle ils elles on qui je nous vous lui'),
  he: words('il lui'),
  she: words('elle'),
  titlesOfHim: words('m monsieur'),
  titlesOfHer: words('mme madame'),
};
