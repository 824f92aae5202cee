/** Markup that is safe as it stands. */
export class Markup {
  constructor(readonly text: string) {}
}

type Part = Markup | string | number | readonly Part[] | null;

/** Text put into markup is escaped; markup made with this is not escaped again. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  const between = parts.map(render);
  return new Markup(strings.map((text, index) => text + (between[index] ?? '')).join(''));
}

function render(part: Part): string {
  if (part === null) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'object') return part.map(render).join('');
  return escape(String(part));
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string) => text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
