import { describe, expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';

const english = 'The port is closed; ferries wait.';
const french = 'Le café à côté du théâtre reste fermé, dit l’éclusier “à jamais”.';
const russian = 'Порт закрыт, и паромы ждут до вечера, сообщило министерство.';

/** windows-1251 and KOI8-R, written by hand for the letters above. */
const cp1251 = (text: string) =>
  Uint8Array.from(text, (sign) => {
    const code = sign.codePointAt(0)!;
    return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
  });
const koi8 = (text: string) => {
  const order = 'юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ';
  return Uint8Array.from(text, (sign) => {
    const at = order.indexOf(sign);
    return at >= 0 ? 0xc0 + at : sign.codePointAt(0)!;
  });
};
const cp1252 = (text: string) => {
  const signs = new Map([
    ['’', 0x92],
    ['“', 0x93],
    ['”', 0x94],
  ]);
  return Uint8Array.from(text, (sign) => signs.get(sign) ?? sign.codePointAt(0)!);
};
const utf16 = (text: string, bigEndian: boolean) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};

describe('is read', () => {
  const cases: Record<string, { bytes: Uint8Array; text: string; note?: RegExp }> = {
    'UTF-8': { bytes: Buffer.from(russian), text: russian },
    'UTF-8 with a mark': { bytes: Buffer.from(`\ufeff${french}`), text: french },
    'UTF-16 LE': { bytes: utf16(russian, false), text: russian },
    'UTF-16 BE': { bytes: utf16(french, true), text: french },
    'windows-1251': { bytes: cp1251(russian), text: russian, note: /windows-1251/ },
    'windows-1252': { bytes: cp1252(french), text: french, note: /windows-1252/ },
    'a text with two NULs in it': {
      bytes: Buffer.from(`${english.repeat(20)}\u0000\u0000`),
      text: `${english.repeat(20)}\u0000\u0000`,
    },
  };
  test.each(Object.entries(cases))('%s', (_, { bytes, text, note }) => {
    const decoded = decodeText(bytes);
    expect(decoded).toMatchObject({ text });
    if ('notes' in decoded) expect(decoded.notes.join()).toMatch(note ?? /^$/);
  });

  test('what the file declares goes before a guess', () => {
    expect(decodeText(koi8(russian), 'koi8-r')).toMatchObject({ text: russian });
    expect(decodeText(Buffer.from(russian), 'koi8-r')).toMatchObject({ text: russian, notes: [] });
  });
});

describe('is refused', () => {
  const cases: Record<string, { bytes: Uint8Array; declared?: string; refused: string }> = {
    nothing: { bytes: new Uint8Array(), refused: 'empty' },
    blanks: { bytes: Buffer.from(' \n\t\r\n '), refused: 'empty' },
    'a mark and nothing behind it': { bytes: Buffer.from('\ufeff'), refused: 'empty' },
    'a picture': {
      bytes: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
      refused: 'not text',
    },
    'a PDF': { bytes: Buffer.from('%PDF-1.7\n1 0 obj'), refused: 'not text' },
    'a zip, or DOCX': { bytes: Buffer.from('504b0304140006000800', 'hex'), refused: 'not text' },
    'any bytes': {
      bytes: Uint8Array.from({ length: 512 }, (_, n) => (n * 37) % 256),
      refused: 'not text',
    },
    'UTF-16 without a mark': { bytes: utf16(english, false).subarray(2), refused: 'not text' },
    'half a UTF-16 character': {
      bytes: utf16(english, false).subarray(0, 9),
      refused: 'wrong encoding',
    },
    'broken UTF-8 behind its mark': {
      bytes: Buffer.from('efbbbf41c328', 'hex'),
      refused: 'wrong encoding',
    },
    'KOI8-R, which nobody declares': { bytes: koi8(russian), refused: 'wrong encoding' },
    'a declared encoding that is none': {
      bytes: koi8(russian),
      declared: 'x-nonsense',
      refused: 'wrong encoding',
    },
    'Shift JIS': {
      bytes: Buffer.from(
        '8d60 82cd 95c2 8dbd 82b3 82ea 82c4 82a2 82dc 82b7'.replaceAll(' ', ''),
        'hex',
      ),
      refused: 'wrong encoding',
    },
  };
  test.each(Object.entries(cases))('%s', (_, { bytes, declared, refused }) => {
    expect(decodeText(bytes, declared)).toEqual({ refused });
  });
});
