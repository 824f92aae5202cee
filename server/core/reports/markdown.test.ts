import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownLines, markdownText, readMarkdownText } from './markdown-text.ts';
import { writeMarkdown } from './markdown.ts';
import { bareClaim, sampleClaim, sampleReport } from './testing/sample-report.ts';

const cases: Record<string, { text: string; markdown: string }> = {
  'plain words stay plain': {
    text: 'nearly 200 gulls, it said.',
    markdown: 'nearly 200 gulls, it said.',
  },
  emphasis: { text: '*very* _serious_', markdown: '\\*very\\* \\_serious\\_' },
  'a link': { text: '[x](y)', markdown: '\\[x\\](y)' },
  markup: { text: '<b>&amp;', markdown: '\\<b\\>\\&amp;' },
  'a line break': { text: 'one\ntwo', markdown: 'one&#10;two' },
  'white space at the ends': { text: ' x ', markdown: '&#32;x&#32;' },
  money: { text: '$4.6 and $5', markdown: '\\$4.6 and \\$5' },
};

describe('markdownText', () => {
  it.each(Object.entries(cases))('%s', (_name, { text, markdown }) => {
    expect(markdownText(text)).toBe(markdown);
    expect(readMarkdownText(markdown)).toBe(text);
  });

  it('is one line, and every text comes back', () => {
    const texts = fc.string({
      unit: fc.constantFrom(...Array.from('\\`*_[]<>&|~$# \n\t\ra1;-.&#10;🌊')),
    });
    fc.assert(
      fc.property(texts, (text) => {
        expect(markdownText(text)).not.toContain('\n');
        expect(readMarkdownText(markdownText(text))).toBe(text);
      }),
    );
  });

  it('prose makes no list, heading or rule of its own', () => {
    expect(markdownLines('- one\n1. two\n# three\n=== four')).toEqual([
      '\\- one',
      '1\\. two',
      '\\# three',
      '\\=== four',
    ]);
  });
});

describe('writeMarkdown', () => {
  const markdown = writeMarkdown(sampleReport([sampleClaim(), bareClaim()]));

  it('reads as a report', () => {
    expect(markdown).toContain('# Gulls of the island\n');
    expect(markdown).toContain(
      '> The keeper wrote that "**nearly 200 gulls**" came back, reportedly by sea.\n',
    );
    expect(markdown).toContain(
      '**Isle Times**, May 2031, [Gulls \\& \\<other\\> guests](<https://isle.example/gulls?a=1&b=2>)',
    );
    expect(markdown).toContain('- Said by: the outlet’s own voice');
    expect(markdown).toContain('**No outlet named**, no date, Untitled');
  });

  it('ends with every field of every claim', () => {
    expect(markdown).toContain(
      '### Claim 019ab000-0000-7000-8000-000000000001\n\n- `id`: 019ab000',
    );
    expect(markdown).toContain('- `figure.highIncluded`: no\n');
    expect(markdown).toContain('- `note`: Ask the keeper.&#10;Twice.\n');
  });
});
