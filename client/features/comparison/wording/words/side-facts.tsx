import { countOf, formatNumber } from '../../../../lib/count-of.ts';
import type { Distinctive } from '#contract/wording.ts';
import { languageName } from '#core/outlets/code-names.ts';
import classes from '../../views/view.module.css';
import type { TermModel } from './term-model.ts';

interface Props {
  distinctive: Distinctive;
  model: TermModel;
}

/** How much stands on each side, and whether it is enough. */
export function SideFacts({ distinctive, model }: Props) {
  const { sideFacts, restFacts, smallTexts, smallWords } = distinctive;
  const { language, otherLanguages } = distinctive;
  const small = [
    ...(sideFacts.small ? [model.side] : []),
    ...(restFacts.small ? [model.rest] : []),
  ];
  return (
    <>
      <p className={classes.warning}>
        <strong dir="auto">{model.side}</strong>: {factsWords(sideFacts, model.unit)}.{' '}
        <strong>{capital(model.rest)}</strong>: {factsWords(restFacts, model.unit)}.
        {otherLanguages > 0 &&
          ` Compared in ${languageName(language)}; ${countOf(otherLanguages, 'article')} in other languages left out.`}
      </p>
      {small.length > 0 && (
        <p className={classes.warning} role="note">
          Small sample: {small.join(' and ')}. Below {smallTexts} {model.unit}s one of them decides
          what the side is about; below {formatNumber(smallWords)} counted words a word of one in a
          thousand is expected twice, and chance decides.
        </p>
      )}
    </>
  );
}

function factsWords(
  { articles, texts, words }: Distinctive['sideFacts'],
  unit: TermModel['unit'],
): string {
  const counted = `${countOf(words, 'word')} of ${countOf(texts, unit)}`;
  if (unit === 'quote') return `${counted} in ${countOf(articles, 'article')}`;
  const copies = articles - texts;
  return copies === 0 ? counted : `${counted}, ${countOf(copies, 'copy', 'copies')} left out`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
