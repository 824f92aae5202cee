import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from './front-matter.ts';
import { plainMarkdown } from './plain-markdown.ts';

describe('Markdown reads', () => {
  const cases: Record<string, { markdown: string; plain: string }> = {
    headings: {
      markdown: '# Port closed #\n\nTwo\n===\n\nThree\n-----',
      plain: 'Port closed\n\nTwo\n\nThree',
    },
    emphasis: { markdown: '***a*** **b** *c* __d__ _e_ ~~f~~ `g`', plain: 'a b c d e f g' },
    'links and pictures': {
      markdown:
        'See [the port](https://x.example/a "t") ![a ferry](f.png) [b][1] <https://y.example>\n\n[1]: https://z.example',
      plain: 'See the port a ferry b https://y.example',
    },
    quotations: {
      markdown: '> Said\n>> he\n\n- one\n* two\n3. three\n- [x] done',
      plain: 'Said\nhe\n\none\ntwo\nthree\ndone',
    },
    'rules and comments': {
      markdown: 'a\n\n***\n\n- - -\n\nb <!-- c\nd --> e',
      plain: 'a\n\nb  e',
    },
    'code as it stands': { markdown: '```js\n# *x*\n```\nafter', plain: '# *x*\nafter' },
    'mark-up inside a line': { markdown: 'a<br>b <em>c</em> 1 < 2 > 1', plain: 'ab c 1 < 2 > 1' },
    'what is no mark': {
      markdown: 'snake_case_word 2 * 3 * 4 \\*star\\* 5.5 million',
      plain: 'snake_case_word 2 * 3 * 4 *star* 5.5 million',
    },
    'a dash before a quotation': {
      markdown: '– not a list\n-5 degrees',
      plain: '– not a list\n-5 degrees',
    },
  };
  test.each(Object.entries(cases))('%s', (_, { markdown, plain }) => {
    expect(plainMarkdown(markdown)).toBe(`${plain}\n`);
  });

  const hostile: Record<string, string> = {
    stars: '*a '.repeat(40_000),
    brackets: '['.repeat(100_000),
    links: '[a]('.repeat(25_000),
    underscores: '_a'.repeat(50_000),
    'a rule and blanks': `- - -${' '.repeat(100_000)}x`,
    blanks: ' '.repeat(100_000) + 'x',
    hashes: ' #'.repeat(50_000),
    'angle brackets': '<a '.repeat(33_000),
    comments: '<!--'.repeat(25_000),
    quotes: '>'.repeat(100_000),
  };
  test.each(Object.entries(hostile))('in linear time: %s', (_, markdown) => {
    const since = performance.now();
    plainMarkdown(markdown);
    expect(performance.now() - since).toBeLessThan(1_500);
  });
});

describe('front matter', () => {
  test('says what tools write there, under any of its names', () => {
    const { head, body } = splitFrontMatter(
      '---\nHeadline: "Port: closed"\nauthors:\n  - Ida Berg\n  - Jon Vik # twice\nsite-name: Coast Times\ndate: 2021-05-06T10:00:00Z\ntags: [a, b]\nlang: en\n---\nText\n',
    );
    expect(head).toEqual({
      title: 'Port: closed',
      outlet: 'Coast Times',
      published: '2021-05-06T10:00:00Z',
      byline: 'Ida Berg, Jon Vik',
      url: null,
      language: 'en',
    });
    expect(body).toBe('Text\n');
  });

  test.each(['Text\n---\nmore', '---\nnever closed', '', '----\na: b\n----'])(
    'is not read into %j',
    (text) => expect(splitFrontMatter(text)).toEqual({ head: null, body: text }),
  );
});
