import { words } from '../../../text/phrases.ts';
import type { WordLocale } from './word-locale.ts';

/** Closed classes, auxiliaries, number words and the smallest adverbs: they carry grammar. */
const common = words(
  'the a an this that these those each every no any some all both another either neither such many',
  'several few most more other others same own his her hers its their theirs my mine our ours your',
  'yours i he she they we it you me him them us himself herself itself themselves ourselves myself',
  'yourself one ones someone somebody anyone anybody everyone everybody nobody none something anything',
  'nothing everything there here who whom whose which what when where why how whether',
  'am is are was were be been being have has had having do does did done doing will would shall',
  'should can could may might must ought cannot not never nor and or but yet so if then than as',
  'because while although though unless until since before after of in on at by for from with without',
  'about against over under into onto through during between among across around near behind beyond',
  'toward towards upon within despite amid like via per off out up down throughout above below along',
  'to also too very just only even still again already always often ever now once soon much less least',
  'well almost quite rather however meanwhile therefore thus else etc',
  "isn't aren't wasn't weren't don't doesn't didn't hasn't haven't hadn't won't wouldn't can't couldn't",
  "shouldn't mustn't i'm i've i'll i'd you're you've you'll you'd he'll he'd she'll she'd we're we've",
  "we'll we'd they're they've they'll they'd it'll it'd",
  'two three four five six seven eight nine ten eleven twelve first second third dozen dozens hundred',
  'hundreds thousand thousands million millions billion billions half mr mrs ms dr',
);

/** Ends in -s and is no plural, or says something else in the plural: "arms", "arm". */
const noPlural = words(
  'news arms goods means series species politics economics always perhaps analysis basis crisis thesis',
  'always besides sometimes towards afterwards headquarters gas bus plus minus lens alias atlas chaos',
  'customs mathematics physics ethics logistics diabetes christmas texas kansas',
);

/** "ministries" and "ministry", "attacks" and "attack" are one term. */
function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || noPlural.has(word)) return word;
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:x|z|ch|sh|ss)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

export const english: WordLocale = { language: 'en', common, fold: singular };
