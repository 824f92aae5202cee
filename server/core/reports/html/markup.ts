/** Text that is markup already. Only `markup` makes it, so that nothing gets in unescaped. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = string | number | null | false | Markup | readonly Markup[];

/**
 * A template whose values are escaped; null and false leave nothing behind. Not named `html`: then
 * Prettier would move the white space about, which counts around quotes.
 */
export function markup(strings: TemplateStringsArray, ...values: Part[]): Markup {
  return new Markup(
    strings.reduce((text, string, index) => text + partOf(values[index - 1] ?? null) + string),
  );
}

function partOf(value: Part): string {
  if (value === null || value === false) return '';
  if (value instanceof Markup) return value.text;
  if (typeof value === 'object') return value.map(({ text }) => text).join('');
  return escapeHtml(String(value));
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // Parsers make a line feed of it, and a quote would no longer be what stands in the text.
  '\r': '&#13;',
};

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"'\r]/g, (character) => entities[character] ?? character);
