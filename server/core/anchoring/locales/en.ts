import { findFigures } from '../../figures/read-figure.ts';
import { CodePoints } from '../../text/code-points.ts';
import { qualifiersAfter, qualifiersBefore } from '../../figures/locales/en/qualifiers.ts';
import { unitsAfter } from '../../figures/locales/en/units.ts';
import { words, type PhraseTable } from '../../text/phrases.ts';
import { opposites } from './en-opposites.ts';
import type { AnchoringLocale, Phrases } from './locale.ts';

export const englishNews: AnchoringLocale = {
  numbers: words(
    'zero nil one two three four five six seven eight nine ten eleven twelve thirteen fourteen',
    'fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty',
    'ninety hundred thousand million billion trillion dozen score lakh crore bn mn',
    'tens hundreds thousands millions billions trillions dozens scores twenties thirties forties',
    'fifties sixties seventies eighties nineties couple pair trio single several half halves',
    'quarter quarters third thirds once twice thrice double doubled doubles doubling triple',
    'tripled triples tripling quadruple quadrupled halved halve halving twofold threefold tenfold',
    'first second fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth',
    'fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth',
    'fiftieth hundredth thousandth millionth billionth tenths hundredths',
  ),
  units: renamed(unitsAfter, ({ unit, times }) => `${unit}${times ?? ''}`),
  qualifiersBefore: renamed(qualifiersBefore, (meaning) => meaning),
  qualifiersAfter: renamed(qualifiersAfter, (meaning) => meaning),
  negations: words(
    'not no never cannot cant wont dont didnt nor neither none nobody nothing nowhere without non',
    'hardly barely scarcely unless except minus',
    'deny denies denied denying denial refuse refuses refused refusing refusal decline declines',
    'declined declining reject rejects rejected rejecting rejection fail fails failed failing',
    'failure lack lacks lacked lacking absence unable prevent prevents prevented halt halted',
    'stop stops stopped cancel cancels cancelled canceled false falsely alleged allegedly',
  ),
  negativeEndings: ["n't"],
  negativePrefixes: 'un in im il ir dis non mis anti counter de'.split(' '),
  negativeSuffixes: ['less', 'free'],
  opposites,
  notNames: words("i i'm i've i'd i'll mr mrs ms miss dr a o oh ok tv pm am"),
  alwaysNames: words(
    'january february april june july august september october november december monday tuesday',
    'wednesday thursday friday saturday sunday',
  ),
  openers: words(
    'the a an this that these those he she it they we you his her its their our my in on at by for',
    'from with after before during since when while as if although though because but and or so yet',
    'however meanwhile earlier later last now then there here some many most both each another other',
    'such what who why how where which whose under over despite amid among against between beyond',
    'about above across along around behind below beside besides down inside into near of off onto',
    'out outside past through throughout to toward towards up upon via within until till than more',
    'less fewer few all any every either also even just only still again already always often',
    'sometimes soon today tomorrow yesterday tonight once perhaps maybe indeed instead thus hence',
    'therefore moreover furthermore nevertheless nonetheless otherwise rather further according',
    'asked speaking following including excluding regarding concerning given like unlike whether',
    'do does did is are was were be been being has have had can could may might must shall should',
    'will would let see new old next same previous recent early late officials authorities police',
    'people residents critics experts analysts witnesses supporters opponents protesters',
    'investigators prosecutors lawyers doctors troops soldiers rebels forces workers leaders',
    'lawmakers ministers members sources reports shares prices much half whoever whatever whenever',
    'wherever two three four five six seven eight nine ten eleven twelve',
  ),
  openerEndings: /(?:ly|ing|ed)$/,
  possessive: /(?:'s|s'|')$/,
  readFigures,
};

/** What is left over of a printed figure must say nothing. */
function readFigures(printed: string): string | null {
  const points = new CodePoints(printed);
  const figures = findFigures(printed);
  const rest = figures.reduceRight(
    (left, { start, end }) =>
      left.slice(0, points.toUtf16(start)) + left.slice(points.toUtf16(end)),
    printed,
  );
  if (figures.length === 0 || /[\p{L}\p{N}\p{S}%-]/u.test(rest)) return null;
  return figures
    .map(({ value, low, high, unit, qualifier }) =>
      [value ?? `${low} to ${high}`, unit, qualifier].join(' '),
    )
    .join('; ');
}

/** The same phrases, each with a name for its meaning. */
function renamed<Meaning>(
  table: PhraseTable<Meaning>,
  name: (meaning: Meaning) => string | null,
): Phrases {
  const change = (match: ReturnType<PhraseTable<Meaning>['at']>) => {
    const meaning = match && name(match.meaning);
    return match && meaning !== null ? { meaning, length: match.length } : null;
  };
  return {
    at: (tokens, index) => change(table.at(tokens, index)),
    before: (tokens, index) => change(table.before(tokens, index)),
  };
}
