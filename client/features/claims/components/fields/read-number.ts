import { parseDecimal } from '#core/figures/decimal.ts';
import { readFigure } from '#core/figures/read-figure.ts';

/** The decimal that "4,600,000", "4.6 billion" or "-12.5" mean; undefined where they mean none. */
export function readNumber(text: string): string | undefined {
  const plain = text.trim().replaceAll(/(?<=\d)[,\s_](?=\d{3})/g, '');
  if (parseDecimal(plain)) return plain;
  return readFigure(text)?.value ?? undefined;
}

/** "4,600,000": grouped by hand, since a binary float would round long amounts. */
export function showNumber(decimal: string): string {
  const [whole = '', fraction] = decimal.split('.');
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
