import { words } from '../../../text/phrases.ts';
import type { WordLocale } from './word-locale.ts';

/** Forms stay as they are printed: plurals of these languages are not told from other endings. */
const asPrinted = (word: string) => word;

/** "l'armée" is counted as "armée". */
const withoutElision = (word: string) =>
  word.replace(/^(?:l|d|j|m|t|s|n|c|qu|jusqu|lorsqu|puisqu)'(?=.)/, '');

const french = words(
  'le la les un une des du de au aux ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre',
  'vos il elle ils elles on je nous vous tu me te se lui eux y en qui que quoi dont où et ou mais ni car',
  'si ne pas plus jamais a ont avait avaient aura auront ai avons avez ayant avoir est sont était étaient',
  'sera seront fut être été étant serait peut peuvent doit doivent va vont dans sur sous pour par avec',
  'sans entre vers chez depuis contre pendant après avant selon comme quand alors aussi encore déjà très',
  'bien tout tous toute toutes même autre autres deux trois quatre cinq six sept huit neuf dix',
);
const german = words(
  'der die das den dem des ein eine einen einem einer eines und oder aber auch nicht kein keine ich du er',
  'sie es wir ihr ihn ihm ihnen uns euch sich sein seine seinen seiner seinem ihre ihren ihrer ihrem mein',
  'dieser diese dieses diesen diesem jener welche welcher was wer wie wo wann warum dass ob wenn weil als',
  'ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte muss müssen soll',
  'sollen will wollen von vom zu zum zur in im ins an am auf aus bei beim mit nach über unter vor für gegen',
  'durch ohne um bis seit während noch schon nur sehr mehr so dann da hier zwei drei vier fünf man',
);
const spanish = words(
  'el la los las un una unos unas de del al a en y e o u que qué quien quién cual cuyo se su sus mi mis tu',
  'lo le les me te nos no ni sí si es son era eran fue fueron ser sido ha han había habían haber está están',
  'estaba como cuando donde dónde porque por para con sin sobre entre hasta desde contra según durante tras',
  'ante este esta estos estas ese esa eso aquel muy más menos ya también pero sino aunque todo toda todos',
  'todas otro otra otros otras dos tres cuatro cinco hay puede pueden',
);
const russian = words(
  'и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне было вот',
  'от меня еще о из ему когда даже ну ли если уже или ни быть был была были него до вас нибудь уж вам ведь',
  'там потом себя ничего ей может они тут где есть надо ней для мы тебя их чем сам чтоб без чего раз тоже',
  'себе под будет этот того потому этого какой ним этом один мой тем чтобы нее при об это эти этой который',
  'которые которая которого также между после над через более',
);
const ukrainian = words(
  'і й та в у не що він на я з із зі як а то все вона так його але ти до ви за б би по тільки її мені було',
  'від мене ще про коли навіть чи якщо вже або ні бути був була були нас вас там потім себе їй може вони тут',
  'де є для ми їх чим без теж також під буде цей того тому цього який яка яке які якого цим один мій щоб при',
  'це ці цієї між після над через більше',
);

export const others: readonly WordLocale[] = [
  { language: 'fr', common: french, fold: withoutElision },
  { language: 'de', common: german, fold: asPrinted },
  { language: 'es', common: spanish, fold: asPrinted },
  { language: 'ru', common: russian, fold: asPrinted },
  { language: 'uk', common: ukrainian, fold: asPrinted },
];
