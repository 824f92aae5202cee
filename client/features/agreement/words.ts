import type { AgreementField, NoAlphaReason } from '#core/agreement/agreement.ts';
import { isCounted } from '#core/figures/figure.ts';
import { formatFigure } from '#core/figures/format-figure.ts';
import type { CodedClaim, EditorSet, FieldAgreement } from '#contract/agreement.ts';
import { countOf } from '../../lib/count-of.ts';

export const fieldWords: Readonly<Record<AgreementField, { name: string; asks: string }>> = {
  span: { name: 'Span', asks: 'where they tagged, and as what' },
  category: { name: 'Category', asks: 'what kind of claim it is' },
  figure: { name: 'Figure', asks: 'the printed value, by proportion' },
  speaker: { name: 'Speaker', asks: 'who is at the far end of the chain' },
};

const reasons: Readonly<Record<NoAlphaReason, string>> = {
  'nothing shared': 'Too little: nothing here has a value of two editors.',
  'one unit': 'Too little: one passage alone says nothing.',
  'nothing varies':
    'Everybody says the same of everything: without variety alpha cannot tell agreement from habit.',
};

/** Why there is no alpha; null where there is one. */
export function reasonWords({ reason }: FieldAgreement): string | null {
  return reason && reasons[reason];
}

/** "0.800", "−0.120", as many digits as the limits have; "–" where there is none. */
export function alphaWords({ alpha }: Pick<FieldAgreement, 'alpha'>): string {
  return alpha === null ? '–' : alpha.toFixed(3).replace('-', '−');
}

/** "4 passages in 2 articles" */
export function restsOn(field: AgreementField, { units, articles }: FieldAgreement): string {
  const what = field === 'span' ? 'character' : 'passage';
  return units === 0 ? 'nothing' : `${countOf(units, what)} in ${countOf(articles, 'article')}`;
}

/** "Ada and Ben", "Ada, Ben and Eve" */
export function editorWords({ editors }: Pick<EditorSet, 'editors'>): string {
  return new Intl.ListFormat('en-GB').format(editors.map(({ name }) => name));
}

/** How a set stands in the address. */
export function keyOf({ editors }: Pick<EditorSet, 'editors'>): string {
  return editors.map(({ id }) => id).join(',');
}

/** "≥$4.6 bn", "40 (lorry)": two may differ in what is counted alone. */
export function figureWords({ figure }: Pick<CodedClaim, 'figure'>): string {
  if (!figure) return 'no figure';
  const counted = isCounted(figure.unit) ? ` (${figure.unit.replace('items:', '')})` : '';
  return `${formatFigure(figure)}${counted}`;
}

export const speakerWords = ({ chain }: CodedClaim) => chain.at(-1)?.source.name ?? 'own voice';
