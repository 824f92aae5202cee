export type Decoded =
  { text: string; notes: string[] } | { refused: 'empty' | 'not text' | 'wrong encoding' };

const byteOrderMarks: readonly (readonly [label: string, ...mark: number[]])[] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
];

/**
 * Bytes as text: by their byte order mark, as UTF-8, as the file itself declares, and only then by
 * a guess between two old encodings, which is told. What fits none is refused rather than garbled.
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): Decoded {
  if (bytes.length === 0) return { refused: 'empty' };
  const marked = byteOrderMarks.find(([, ...mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (!marked && isBinary(bytes)) return { refused: 'not text' };
  const text = marked ? decode(bytes, marked[0]) : decode(bytes, 'utf-8');
  if (text !== null) return notEmpty(text, []);
  if (marked) return { refused: 'wrong encoding' };
  if (declared !== null) {
    const asDeclared = decode(bytes, declared);
    if (asDeclared !== null) return notEmpty(asDeclared, [`Read as ${declared}, as it declares.`]);
  }
  return guess(bytes);
}

function guess(bytes: Uint8Array): Decoded {
  const cyrillic = decode(bytes, 'windows-1251');
  if (cyrillic !== null && readsAsCyrillic(cyrillic)) {
    return { text: cyrillic, notes: [guessed('windows-1251 (Cyrillic)')] };
  }
  const western = decode(bytes, 'windows-1252');
  if (western !== null && readsAsWestern(western)) {
    return { text: western, notes: [guessed('windows-1252 (Western European)')] };
  }
  return { refused: 'wrong encoding' };
}

const guessed = (encoding: string) =>
  `The file is not UTF-8 and was read as ${encoding}: check its letters.`;

/** Null where the bytes are not of this encoding, or there is no such encoding. */
function decode(bytes: Uint8Array, label: string): string | null {
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    const text = decoder.decode(bytes);
    return decoder.encoding === 'windows-1252' ? repairWestern(text) : text;
  } catch {
    return null;
  }
}

/** Signs 0x80 to 0x9f of windows-1252. Node 20 reads that encoding as Latin-1, without them. */
const westernSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function repairWestern(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (sign) => westernSigns.charAt(sign.charCodeAt(0) - 0x80));
}

function notEmpty(text: string, notes: string[]): Decoded {
  return text.trim() === '' ? { refused: 'empty' } : { text, notes };
}

const signatures = [
  '%PDF-',
  'PK\u0003\u0004',
  '\u0089PNG',
  '\u00ff\u00d8\u00ff',
  'GIF8',
  '\u007fELF',
];

/** By its first bytes, or by control characters that no text holds more than a few of. */
function isBinary(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  if (signatures.some((signature) => start.startsWith(signature))) return true;
  let controls = 0;
  for (const byte of bytes) if (byte < 32 && !(byte >= 8 && byte <= 13)) controls += 1;
  return controls > bytes.length / 100;
}

/**
 * Words of Cyrillic letters, small ones for the most part: in KOI8-R the cases are swapped, and
 * Western text read this way has single Cyrillic letters inside Latin words.
 */
function readsAsCyrillic(text: string): boolean {
  const foreign = text.match(/[^\u0000-\u007f]/g)?.length ?? 0;
  const inWords = text.match(/[а-яёіїєґ]{3,}/giu)?.join('') ?? '';
  const small = inWords.match(/[а-яёіїєґ]/gu)?.length ?? 0;
  return inWords.length > foreign * 0.6 && small > inWords.length * 0.7;
}

/** Accented letters inside Latin words, or typographic signs; no control characters. */
function readsAsWestern(text: string): boolean {
  const foreign = text.match(/[^\u0000-\u007f]/g)?.length ?? 0;
  const expected = text.match(/[À-ÖØ-öø-ÿŠšŽžŸŒœ‘’“”„–—…•€£§©®°«»‹›¡¿·´ªº\u00a0]/g)?.length ?? 0;
  const crowded = text.match(/[À-ÖØ-öø-ÿ]{4,}/g)?.join('').length ?? 0;
  return !/[\u0080-\u009f]/.test(text) && expected > foreign * 0.9 && crowded < foreign * 0.3;
}
