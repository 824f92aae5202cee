import { phraseTable, words } from '../../text/phrases.ts';
import type { CreditLocale } from './locale.ts';

/** News agencies as English papers credit them; the longest form that fits is taken. */
export const englishCredits: CreditLocale = {
  agencies: phraseTable<string>([
    ['Associated Press', 'Associated Press', 'AP News', 'AP'],
    ['Reuters', 'Reuters', 'Thomson Reuters'],
    ['Agence France-Presse', 'Agence France-Presse', 'Agence France Presse', 'AFP'],
    ['United Press International', 'United Press International', 'UPI'],
    ['Bloomberg News', 'Bloomberg News', 'Bloomberg'],
    ['PA Media', 'PA Media', 'Press Association', 'PA'],
    ['Deutsche Presse-Agentur', 'Deutsche Presse-Agentur', 'DPA'],
    ['EFE', 'EFE', 'Agencia EFE'],
    ['ANSA', 'ANSA'],
    ['Xinhua', 'Xinhua'],
    ['TASS', 'TASS', 'ITAR-TASS'],
    ['RIA Novosti', 'RIA Novosti'],
    ['Interfax', 'Interfax', 'Interfax-Ukraine'],
    ['Ukrinform', 'Ukrinform'],
    ['UNIAN', 'UNIAN'],
    ['Kyodo News', 'Kyodo News', 'Kyodo'],
    ['Yonhap', 'Yonhap', 'Yonhap News Agency'],
    ['Press Trust of India', 'Press Trust of India', 'PTI'],
    ['Asian News International', 'Asian News International', 'ANI'],
    ['Indo-Asian News Service', 'Indo-Asian News Service', 'IANS'],
    ['Anadolu Agency', 'Anadolu Agency', 'Anadolu', 'AA'],
    ['Canadian Press', 'Canadian Press'],
    ['Australian Associated Press', 'Australian Associated Press', 'AAP'],
    ['Polish Press Agency', 'Polish Press Agency', 'PAP'],
    ['BelTA', 'BelTA'],
    ['WAM', 'WAM'],
    ['SPA', 'SPA', 'Saudi Press Agency'],
    ['IRNA', 'IRNA'],
    ['Tribune News Service', 'Tribune News Service', 'TNS'],
  ]),
  general: words('agencies agency wires wire'),
  cues: words(
    'contributed contributing contributor reporting reported report additional by source sources',
    'credit copyright files compiled edited editing inputs input',
  ),
  pictures: words('photo photos photograph photographer picture pictures image images video file'),
  fillers: words(
    'with and the to this story article from of for in a an c via or also have has was were news',
    'journalists team bureau originally first published appeared',
    'staff writer writers reporter reporters correspondent correspondents service services press',
    'material information based on',
  ),
};
