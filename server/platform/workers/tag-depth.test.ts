import { expect, test } from 'vitest';
import { tagDepth } from './tag-depth.ts';

const cases: Record<string, { html: string; expect: number }> = {
  nothing: { html: 'no tags, 1 < 2', expect: 0 },
  'two beside each other': { html: '<p>a</p><p>b</p>', expect: 1 },
  'paragraphs without end tags': { html: `<body>${'<p>a'.repeat(500)}`, expect: 2 },
  'list items without end tags': { html: `<ul>${'<li>a'.repeat(500)}</ul>`, expect: 2 },
  'lists inside list items': { html: '<ul><li>'.repeat(40), expect: 80 },
  'cells without end tags': { html: `<table><tr>${'<td>a'.repeat(50)}`, expect: 3 },
  'rows without end tags': { html: `<table>${'<tr><td>a<td>b'.repeat(50)}`, expect: 3 },
  'elements that have no end': { html: '<br><img><br/><hr>'.repeat(50), expect: 0 },
  'tags in comments, scripts and titles': {
    html: '<!-- <b><b> --><script>"<b><b>"</script><title><b></title><i>',
    expect: 1,
  },
  'a > in a quoted value': { html: `<a title="a > b"><b c='>'>x</b></a>`, expect: 2 },
  'a quote that quotes nothing': { html: '<a "><b><i>', expect: 3 },
  'end tags of nothing': { html: '<b></i></b><b>', expect: 1 },
  'an end tag that ends several': { html: '<b><i><u></b><b>', expect: 3 },
  'capitals and blanks': { html: '<DIV\n><Div ></dIV></div>', expect: 2 },
  'a tag that never ends': { html: '<b><i', expect: 2 },
};

test.each(Object.entries(cases))('%s', (_, { html, expect: depth }) => {
  expect(tagDepth(html, 1_000)).toBe(depth);
});

test('stops at enough', () => {
  expect(tagDepth('<div>'.repeat(20_000), 256)).toBe(256);
});

const hostile: Record<string, string> = {
  'a tag begun again and again': '<a '.repeat(100_000),
  'quotes left open': "<a b='".repeat(100_000),
  'scripts in scripts': '<script>'.repeat(100_000),
  'nothing but signs': '<'.repeat(400_000),
  'comments left open': '<!--'.repeat(100_000),
  'end tags of nothing under a deep tree': '<b>'.repeat(250) + '</i>'.repeat(100_000),
  'opened and closed in the depth': '<b>'.repeat(250) + '<i></i>'.repeat(60_000),
};

test.each(Object.entries(hostile))('linear: %s', (_, html) => {
  const since = performance.now();
  tagDepth(html, 1_000);
  expect(performance.now() - since).toBeLessThan(1_000);
});
