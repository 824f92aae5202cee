/** Elements that have no end tag. */
const empty = new Set(
  'area base basefont br col embed frame hr img input isindex keygen link meta param source track wbr'.split(
    ' ',
  ),
);

/** Elements whose inside is no markup. */
const raw = new Set('script style textarea title xmp iframe noembed noframes plaintext'.split(' '));

/** Elements written without their end tags, by the element that ends them where it begins. */
const ends = new Map(
  Object.entries({
    p: 'p',
    li: 'li',
    dt: 'dt dd',
    dd: 'dt dd',
    option: 'option',
    optgroup: 'option optgroup',
    rt: 'rt rp',
    rp: 'rt rp',
    td: 'td th',
    th: 'td th',
    tr: 'td th tr',
    thead: 'td th tr thead tbody tfoot',
    tbody: 'td th tr thead tbody tfoot',
    tfoot: 'td th tr thead tbody tfoot',
  }).map(([name, ended]) => [name, new Set(ended.split(' '))]),
);

/**
 * How deep tags are nested in HTML, without building anything: one pass, before a parser whose time
 * grows with the square of the depth gets to see it. Stops counting at `enough`.
 */
export function tagDepth(html: string, enough: number): number {
  const lower = html.toLowerCase();
  const open = new OpenTags();
  let deepest = 0;
  for (let at = lower.indexOf('<'); at >= 0 && deepest < enough; at = lower.indexOf('<', at)) {
    if (lower.startsWith('<!--', at)) {
      at = after(lower, '-->', at + 4);
      continue;
    }
    const closes = lower[at + 1] === '/';
    const from = at + (closes ? 2 : 1);
    if (!isLetter(lower, from)) {
      at += 1;
      continue;
    }
    const name = lower.slice(from, endOfName(lower, from));
    at = endOfTag(lower, from + name.length);
    if (closes) {
      open.close(name);
    } else if (raw.has(name)) {
      const end = lower.indexOf(`</${name}`, at);
      at = end < 0 ? lower.length : end;
    } else if (!empty.has(name)) {
      deepest = Math.max(deepest, open.begin(name));
    }
  }
  return deepest;
}

class OpenTags {
  readonly #names: string[] = [];
  /** How often each is open, so that a million end tags of nothing cost no search each. */
  readonly #times = new Map<string, number>();

  /** @returns how deep the element stands */
  begin(name: string): number {
    const ended = ends.get(name);
    while (ended?.has(this.#names.at(-1) ?? '')) this.#end();
    this.#times.set(name, (this.#times.get(name) ?? 0) + 1);
    return this.#names.push(name);
  }

  close(name: string): void {
    if (!this.#times.get(name)) return;
    while (this.#end() !== name);
  }

  #end(): string | undefined {
    const name = this.#names.pop();
    if (name !== undefined) this.#times.set(name, (this.#times.get(name) ?? 1) - 1);
    return name;
  }
}

function after(text: string, words: string, from: number): number {
  const at = text.indexOf(words, from);
  return at < 0 ? text.length : at + words.length;
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 97 && code <= 122;
}

function endOfName(text: string, from: number): number {
  let at = from;
  while (at < text.length && !' \t\n\f\r/>'.includes(text.charAt(at))) at += 1;
  return at;
}

/** Behind the ">" that ends the tag; one in a quoted value does not. */
function endOfTag(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '>') return at + 1;
    if (sign !== '=') continue;
    do at += 1;
    while (' \t\n\f\r'.includes(text.charAt(at)) && at < text.length);
    const quote = text.charAt(at);
    if (quote === '"' || quote === "'") at = after(text, quote, at + 1) - 1;
    else at -= 1;
  }
  return text.length;
}
