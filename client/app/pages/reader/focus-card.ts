/** The open card itself, its first field, or its note. */
export type CardPart = 'card' | 'first' | 'note';

const selectors: Readonly<Record<CardPart, string>> = {
  card: '[data-open-claim]',
  first: '[data-open-claim] :is(input, select, textarea):not(:disabled)',
  note: '[data-open-claim] [data-field="note"]',
};

/** Put the focus into the open card, once it stands. */
export function focusCard(part: CardPart): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(selectors[part])?.focus());
}
