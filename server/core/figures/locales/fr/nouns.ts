import { words } from '../../../text/phrases.ts';
import type { NounWords } from '../../finding/finder.ts';

const people = words(
  'personne homme femme enfant adulte adolescent élève étudiant habitant citoyen civil résident',
  'soldat militaire combattant troupe policier gendarme officier réserviste mercenaire otage',
  'réfugié migrant déplacé prisonnier détenu victime mort blessé disparu survivant rescapé',
  'employé salarié ouvrier travailleur fonctionnaire médecin infirmier pompier bénévole volontaire',
  'manifestant militant électeur député sénateur ministre élu délégué candidat membre diplomate',
  'passager voyageur touriste visiteur spectateur journaliste expert chercheur agriculteur retraité',
  'français ukrainien russe américain européen israélien palestinien',
);

const irregular: ReadonlyMap<string, string> = new Map([
  ['gens', 'personne'],
  ['français', 'français'],
  ['yeux', 'œil'],
  ['travaux', 'travail'],
]);

const notPlural = words(
  'plus moins dans sans sous vers depuis après très pas mais alors selon toujours jamais puis dès',
  'près lors fois pays mois temps corps cours cas prix repas avis suis es sommes êtes les des ses',
  'leurs nos vos mes tes ces',
);

/** The singular of a French plural noun; null for what looks like no plural. */
function singular(printed: string): string | null {
  const word = printed.replace(/^[dl]'/, '');
  const known = irregular.get(word);
  if (known !== undefined) return known;
  if (word === 'fois' || word === 'pays') return word;
  if (word.length < 4 || notPlural.has(word)) return null;
  if (/eaux$/.test(word)) return word.slice(0, -1);
  if (/aux$/.test(word)) return `${word.slice(0, -3)}al`;
  if (/eux$/.test(word) && word.length > 4) return word.slice(0, -1);
  return /[^s]s$/.test(word) ? word.slice(0, -1) : null;
}

export const nouns: NounWords = {
  people,
  peoples: /(?:ains|ais|iens|éens)$/,
  mayModify: new Set<string>(),
  peopleStates: words('tués tué tuées morts blessés blessées disparus arrêtés évacués déplacés'),
  peopleVerbs: words('tuant tué blessant blessé'),
  peopleGroups: words('ville village commune population foule'),
  standIns: words('autres'),
  compounded: new Set<string>(),
  strong: 'fort',
  linking: words('ont été sont étaient seraient auraient'),
  articles: words('un une'),
  determiners: words('le la les son sa ses leur leurs ce cette ces'),
  stops: words(
    'le la les un une des du de à au aux en dans sur sous par pour avec sans vers chez entre depuis',
    'et ou mais ni car donc si que qui quoi dont où quand comme lorsque puis alors selon contre',
    'est sont était étaient a ont avait avaient sera seront il elle ils elles on nous vous je tu ne',
    'ce cette ces son sa ses leur leurs plus moins très aussi ainsi déjà encore par an',
  ),
  singular,
};
