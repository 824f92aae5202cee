/** A text as it is stored, and what had to be cleaned to get there. */
export interface NormalizedText {
  text: string;
  /** One sentence for each kind of cleaning: "2 NUL characters were removed". */
  notes: string[];
}

interface Cleaning {
  pattern: RegExp;
  replacement: string;
  /** Singular and plural of what was found; null where nobody needs to hear of it. */
  found: readonly [one: string, many: string] | null;
  done: string;
}

const cleanings: readonly Cleaning[] = [
  // A byte order mark belongs to the file, not to the text.
  { pattern: /^\uFEFF/, replacement: '', found: null, done: '' },
  // Line ends differ by machine, not by outlet; every separator becomes one line feed.
  { pattern: /\r\n?|[\u000B\u000C\u0085\u2028\u2029]/g, replacement: '\n', found: null, done: '' },
  // PostgreSQL refuses NUL in text and jsonb.
  {
    pattern: /\u0000/g,
    replacement: '',
    found: ['NUL character', 'NUL characters'],
    done: 'removed',
  },
  {
    pattern: /[\u0001-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]/g,
    replacement: '',
    found: ['control character', 'control characters'],
    done: 'removed',
  },
  // jsonb refuses a lone surrogate, text stores it as U+FFFD without a word.
  {
    pattern: /\p{Surrogate}/gu,
    replacement: '\uFFFD',
    found: ['broken character (a lone surrogate)', 'broken characters (lone surrogates)'],
    done: 'replaced by U+FFFD',
  },
];

/**
 * The one door by which text comes in. The letters stay as printed: there is no Unicode
 * normalisation (NFC), so that a quote can be compared with its source character by character.
 */
export function normalizeText(raw: string): NormalizedText {
  const notes: string[] = [];
  let text = raw;
  for (const { pattern, replacement, found, done } of cleanings) {
    let count = 0;
    text = text.replace(pattern, () => {
      count += 1;
      return replacement;
    });
    if (count > 0 && found) {
      notes.push(count === 1 ? `1 ${found[0]} was ${done}` : `${count} ${found[1]} were ${done}`);
    }
  }
  return { text, notes };
}
