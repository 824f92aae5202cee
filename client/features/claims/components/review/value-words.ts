import { formatFigure } from '#core/figures/format-figure.ts';
import type { ClaimDraft, DraftField } from '../../draft/claim-draft.ts';
import { intervalWords } from '../../words/interval-words.ts';
import { periodWords } from '../../words/period-words.ts';
import { figureOf } from '../editor/figure-of.ts';
import type { Codebook } from '../editor/section-props.ts';

const none = '—';

/** A field's value as one line of text, for comparing two states of a claim. */
export function valueWords(draft: ClaimDraft, field: DraftField, codebook: Codebook): string {
  switch (field) {
    case 'category':
      return codebook.categories.find(({ key }) => key === draft.category)?.name ?? draft.category;
    case 'questionId':
      return questionWords(draft, codebook);
    case 'figure':
      return figureWords(draft, codebook);
    case 'answer':
      return joined([draft.answer?.actor, draft.answer?.value], ': ');
    case 'period':
      return joined([periodWords(draft.period), quoted(draft.period?.asPrinted)], ', ');
    case 'scope':
      return joined(Object.values(draft.scope), ' · ');
    case 'chain':
      return draft.chain.length === 0 ? 'own voice' : draft.chain.map(linkWords).join(' ← ');
    case 'hedges':
    case 'directWords':
    case 'outletWords':
      return joined(
        draft[field].map(({ start, end }) => `characters ${start}–${end}`),
        ', ',
      );
    case 'start':
    case 'end':
      return `character ${draft[field]}`;
    case 'measure':
    case 'baseline':
    case 'note':
      return draft[field] ?? none;
  }
}

function questionWords({ questionId }: ClaimDraft, { questions }: Codebook): string {
  if (questionId === null) return none;
  return questions.find(({ id }) => id === questionId)?.text ?? 'a question of another topic';
}

function figureWords({ figure }: ClaimDraft, { aboutTolerance }: Codebook): string {
  if (!figure) return none;
  const whole = figureOf(figure, aboutTolerance);
  return `${formatFigure(whole)}, “${whole.asPrinted}”: ${intervalWords(whole)}`;
}

function linkWords({ source, verb, mode, occasion }: ClaimDraft['chain'][number]): string {
  const { venue, said } = occasion;
  return `${source} (${joined([verb, mode, venue, said], ', ')})`;
}

function quoted(words: string | null | undefined): string | null {
  return words ? `“${words}”` : null;
}

function joined(parts: readonly (string | null | undefined)[], by: string): string {
  return parts.filter((part) => part !== null && part !== undefined).join(by) || none;
}
