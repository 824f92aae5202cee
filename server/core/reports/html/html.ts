import type { Clause } from '../../comparison/summary/sentence.ts';
import {
  claimsOf,
  type Report,
  type ReportArticle,
  type ReportClaim,
  type ReportQuestion,
} from '../report.ts';
import { publishedInWords } from '../facts.ts';
import { count, dateInWords, instantInWords } from '../words.ts';
import { numbersOf } from '../numbered-clause.ts';
import { claimAnchor, claimCard, titleOf } from './claim-card.ts';
import { markup, Markup } from './markup.ts';
import { reportCss } from './report-css.ts';

const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** A page that stands alone: no script, nothing fetched, its own style. */
export function writeHtml(report: Report): string {
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Parallax">
<title>${report.title}</title>
<style>${new Markup(reportCss)}</style>
</head>
<body>
${body(report)}</body>
</html>
`.text;
}

/** What the page holds: shown as the preview, and the same in the export. */
export const writeHtmlBody = (report: Report): string => body(report).text;

/** Where a question stands in the page. */
export const anchorOf = (index: number): string => `question-${index + 1}`;

function body(report: Report): Markup {
  const { title, topic, lastChange, prose, questions, articles, method } = report;
  const counts = `${count(claimsOf(report).length, 'claim')} in ${count(articles.length, 'article')}`;
  const introduction = prose.map((text) => markup`<p dir="auto">${text}</p>\n`);
  return markup`<main class="report">
<header>
<h1 dir="auto">${title}</h1>
<p class="byline">${topic} · ${counts} · last change <time datetime="${lastChange}">${instantInWords(lastChange)}</time></p>
</header>
${prose.length > 0 && markup`<section class="prose">\n${introduction}</section>\n`}<nav aria-label="Questions"><ol>
${questions.map(entry)}</ol></nav>
${questions.map(section)}<section id="articles">
<h2>Articles</h2>
<div class="articles" tabindex="0" role="region" aria-label="Articles"><table>
<thead><tr><th scope="col">Outlet</th><th scope="col">Published</th><th scope="col">Article</th><th scope="col">Read</th><th scope="col">Claims</th><th scope="col">Text</th></tr></thead>
<tbody>
${articles.map(articleRow)}</tbody>
</table></div>
</section>
<section id="method">
<h2>Method</h2>
${method.map((sentence) => markup`<p>${sentence}</p>\n`)}</section>
</main>
`;
}

function entry({ text, claims }: ReportQuestion, index: number): Markup {
  return markup`<li><a href="#${anchorOf(index)}" dir="auto">${text}</a><span class="count">${claims.length}</span></li>
`;
}

function section({ text, since, summary, claims }: ReportQuestion, index: number): Markup {
  const asked = since === null ? '' : ` · could be answered since ${dateInWords(since)}`;
  return markup`<section id="${anchorOf(index)}">
<h2 dir="auto">${text}</h2>
<p class="count">${count(claims.length, 'claim')}${asked}</p>
${
  summary.length > 0 &&
  markup`<p class="summary">${summary.flat().map((clause) => clauseOf(clause, claims))}</p>
`
}${claims.map(claimCard)}</section>
`;
}

function clauseOf(clause: Clause, claims: readonly ReportClaim[]): Markup {
  const numbers = numbersOf(clause, claims).map(
    ({ number, id }) => markup` <a href="#${claimAnchor(id)}">[${number}]</a>`,
  );
  return markup`<span dir="auto">${clause.words}${numbers}</span> `;
}

function articleRow(article: ReportArticle): Markup {
  const { outlet, read, claimCount, text } = article;
  return markup`<tr><td dir="auto">${outlet ?? '–'}</td><td>${publishedInWords(article)}</td><td>${titleOf(article)}</td><td>${read ? 'to the end' : 'not to the end'}</td><td>${claimCount}</td><td>version ${text.number}, <code>${text.sha256}</code></td></tr>
`;
}
