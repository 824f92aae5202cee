import { factsOf, linkOf, placeInWords, publishedInWords, quoteInSentence } from './facts.ts';
import { fieldsOf } from './fields.ts';
import { markdownLines, markdownText } from './markdown-text.ts';
import { numbersOf } from './numbered-clause.ts';
import {
  claimsOf,
  type ArticleFacts,
  type Report,
  type ReportArticle,
  type ReportClaim,
  type ReportQuestion,
} from './report.ts';
import { count, instantInWords } from './words.ts';

/** For reading and for version control; every field of every claim stands at the end. */
export function writeMarkdown(report: Report): string {
  const claims = claimsOf(report);
  const counts = `${count(claims.length, 'claim')} in ${count(report.articles.length, 'article')}`;
  const blocks = [
    `# ${markdownText(report.title)}`,
    `${markdownText(report.topic)} · ${counts} · last change ${instantInWords(report.lastChange)}`,
    ...report.prose.map((paragraph) => markdownLines(paragraph).join('\n')),
    ...report.questions.flatMap(questionBlocks),
    '## Articles',
    report.articles.map(articleLine).join('\n'),
    '## Method',
    ...report.method.map((sentence) => markdownLines(sentence).join('\n')),
    '## Every field',
    ...claims.flatMap(fieldBlocks),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function questionBlocks({ text, summary, claims }: ReportQuestion): string[] {
  const paragraph = summary.flat().map((clause) => {
    const numbers = numbersOf(clause, claims).map(({ number }) => `[${number}]`);
    return markdownText([clause.words, ...numbers].join(' '));
  });
  return [`## ${markdownText(text)}`, paragraph.join(' '), ...claims.flatMap(claimBlocks)];
}

function claimBlocks(claim: ReportClaim, index: number): string[] {
  const { article, text } = claim;
  const [before, quote, after] = quoteInSentence(claim).map((part) => part.replaceAll('\n', ' '));
  const marked = quote && `${markdownText(before ?? '')}**${markdownText(quote)}**`;
  const outlet = markdownText(article.outlet ?? 'No outlet named');
  return [
    `> ${marked ?? ''}${markdownText(after ?? '')}`,
    `${markdownText(`[${index + 1}]`)} **${outlet}**, ${publishedInWords(article)}, ${titleOf(article)}`,
    [
      ...factsOf(claim).map(({ label, text: words }) => `- ${label}: ${markdownText(words)}`),
      `- Place: ${placeInWords(claim)}`,
      `- Text sha-256: \`${text.sha256}\``,
    ].join('\n'),
  ];
}

function titleOf(article: ArticleFacts): string {
  const title = markdownText(article.title ?? 'Untitled');
  const link = linkOf(article);
  // In angle brackets an address may hold brackets and spaces, but no angle bracket.
  return link === null ? title : `[${title}](<${link.replace(/[<>\\\s]/g, encodeURIComponent)}>)`;
}

function articleLine(article: ReportArticle): string {
  const { outlet, read, claimCount, text } = article;
  const parts = [
    markdownText(outlet ?? 'No outlet named'),
    publishedInWords(article),
    titleOf(article),
    read ? 'read to the end' : 'not read to the end',
    count(claimCount, 'claim'),
    `text version ${text.number}, sha-256 \`${text.sha256}\``,
  ];
  return `- ${parts.join(', ')}`;
}

function fieldBlocks(claim: ReportClaim): string[] {
  const fields = fieldsOf(claim).map(({ path, value }) => {
    const written = typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
    return `- \`${path}\`: ${markdownText(written)}`;
  });
  return [`### Claim ${claim.id}`, fields.join('\n')];
}
