import { proposeQuestion } from '../../claims/propose-question.ts';
import type { ClaimContent } from '../../claims/claim.ts';
import type { PartialDate } from '../../figures/partial-date.ts';
import type { Period } from '../../figures/period.ts';
import type { Attribution } from '../attribution.ts';
import { chainOf, type ProposedChain } from '../chain.ts';
import { grammarFor } from '../locales/grammars.ts';
import { fillContent } from '../propose-claim.ts';
import type { ClauseWords } from './clauses/clause-words.ts';
import { findScope } from './find-scope.ts';
import type { ReadArticle } from './passages.ts';
import type { Offer, Passage } from './rule.ts';
import type { SuggestOptions, Suggestion } from './suggestion.ts';

/** What the category asks for, as far as the passage and its sentence tell. */
export function fillSuggestion(
  { points, locale, options }: ReadArticle & { options: SuggestOptions },
  passage: Passage,
  { category, score }: Offer,
  because: string[],
  near: readonly Attribution[],
): Suggestion {
  const { text } = points;
  const span = points.toSpan(passage);
  const fields = options.categories.find(({ key }) => key === category)?.fields ?? [];
  const { published, settings, language } = options;
  const questionUnit = locale.scope.units[category] ?? null;
  const content: Partial<ClaimContent> = {
    category,
    ...fillContent(
      { text, span, published, categoryFields: fields, questionUnit, settings, language },
      points,
      whoSays(text, passage, near, locale.clauses),
    ),
  };
  if (fields.includes('scope'))
    content.scope = findScope(grammarFor(locale.language), passage, category, locale.scope);
  // How many there are, they are when it is printed.
  if (fields.includes('period') && content.measure === 'level')
    content.period ??= whenPublished(published);
  const question = proposeQuestion(options.questions ?? [], category, content.figure ?? null);
  if (question) content.questionId = question.id;
  return { span, category, score, because, content };
}

/** Who backs, welcomes or expects something does not say it: these are no links of a chain. */
function whoSays(
  text: string,
  passage: Passage,
  near: readonly Attribution[],
  { reporting, deeds }: ClauseWords,
): ProposedChain {
  const says = (verb: string | null) => {
    const first = verb?.split(' ')[0] ?? '';
    return first === 'according' || reporting.has(first) || deeds.has(first);
  };
  const sayings = near
    .filter(({ known }) => says(known.verb))
    .map((one) => ({ ...one, chain: one.chain.filter(({ verb }) => says(verb)) }));
  return chainOf(text, passage, sayings);
}

function whenPublished(published: PartialDate | null): Period | null {
  return (
    published && {
      from: published,
      to: published,
      asPrinted: null,
      implied: 'all',
      endBasis: 'the article’s date',
      needs: null,
    }
  );
}
