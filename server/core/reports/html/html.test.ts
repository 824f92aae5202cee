import { describe, expect, it } from 'vitest';
import { bareClaim, sampleClaim, sampleReport } from '../testing/sample-report.ts';
import { writeHtml, writeHtmlBody } from './html.ts';
import { markup } from './markup.ts';

const attack = `"><script>alert(1)</script><img src=x onerror=alert(1)>'`;

describe('writeHtml', () => {
  const claim = sampleClaim();
  const page = writeHtml(sampleReport([claim, bareClaim()]));

  it('quotes in the sentence, with outlet, date, title, link, place and hash', () => {
    expect(page).toContain(
      '<p>The keeper wrote that &quot;<mark>nearly 200 gulls</mark>&quot; came back, reportedly by sea.</p>',
    );
    expect(page).toContain(
      '<strong dir="auto">Isle Times</strong> · May 2031 · <a href="https://isle.example/gulls?a=1&amp;b=2"',
    );
    expect(page).toContain('¶ 2 of 18, body · characters 123–139 of text version 2');
    expect(page).toContain(`<code>${'ab'.repeat(32)}</code>`);
  });

  it('says figure, period, chain and review in words', () => {
    expect(page).toContain('from 180 to below 200 × gull');
    expect(page).toContain('inferred: the year');
    expect(page).toContain('the keeper (“wrote”, mixed, log book, 4 May 2031) → a visitor');
    expect(page).toContain('approved · Ro Ley');
    expect(page).toContain('the outlet’s own voice');
  });

  it('tells the question in words, each clause with the claims it rests on', () => {
    expect(page).toContain(
      `Isle Times gives a figure. <a href="#claim-${claim.id}">[1]</a></span>`,
    );
    expect(page).toContain(`<article class="claim" id="claim-${claim.id}">\n<header>[1] `);
  });

  it('holds the preview to the letter', () => {
    expect(page).toContain(writeHtmlBody(sampleReport([claim, bareClaim()])));
  });

  it('runs nothing and fetches nothing', () => {
    expect(page).not.toMatch(/<script|<link|<img|@import|url\(|\son\w+=/i);
    expect(page).toContain('default-src &#39;none&#39;');
  });

  it('equal input gives equal bytes', () => {
    expect(writeHtml(sampleReport([sampleClaim(), bareClaim()]))).toBe(page);
  });

  it('lets no value out of its place', () => {
    const { article, scope, chain, sentence, anchor } = claim;
    const hostile = sampleClaim({
      question: attack,
      category: { key: attack, name: attack },
      article: {
        ...article,
        title: attack,
        outlet: attack,
        language: attack,
        url: `https://x/${attack}`,
      },
      sentence: { ...sentence, exact: attack.padEnd(60) },
      anchor: { ...anchor, exact: attack, start: 101, end: 120 },
      scope: { ...scope, what: attack },
      chain: chain.map((link) => ({ ...link, source: attack, verb: attack })),
      note: attack,
      createdBy: attack,
    });
    const report = sampleReport([hostile], { title: attack, topic: attack, prose: [attack] });
    const { questions, articles } = report;
    const all = writeHtml({
      ...report,
      method: [attack],
      questions: questions.map((question) => ({
        ...question,
        text: attack,
        summary: [[{ words: attack, claims: [] }]],
      })),
      articles: articles.map((row) => ({ ...row, ...hostile.article })),
    });
    expect(all).not.toMatch(/<script|<img/);
    // Without what stands in quotation marks, no tag is left that would react to anything.
    expect(all.replace(/"[^"]*"/g, '')).not.toMatch(/<[^>]*\son\w+=/i);
  });

  it('links to pages alone', () => {
    const { article } = claim;
    const link = (url: string) =>
      writeHtml(sampleReport([sampleClaim({ article: { ...article, url } })], { articles: [] }));
    expect(link('javascript:alert(1)')).not.toContain('href="javascript');
    expect(link('HTTPS://isle.example')).toContain('href="HTTPS://isle.example"');
  });
});

describe('markup', () => {
  it('escapes text, numbers and what parsers would change; keeps markup', () => {
    const inner = markup`<b>${'<&>'}</b>`;
    expect(markup`${inner} ${1} ${null}${false}${[inner, inner]} ${`"'\r`}`.text).toBe(
      '<b>&lt;&amp;&gt;</b> 1 <b>&lt;&amp;&gt;</b><b>&lt;&amp;&gt;</b> &quot;&#39;&#13;',
    );
  });
});
