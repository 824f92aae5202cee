import { factsOf, linkOf, placeInWords, publishedInWords, quoteInSentence } from '../facts.ts';
import { fieldsOf, type FieldValue } from '../fields.ts';
import type { ArticleFacts, ReportClaim } from '../report.ts';
import { markup, type Markup } from './markup.ts';

/** Where a claim stands in the page. */
export const claimAnchor = (id: string): string => `claim-${id}`;

/** A claim with its quote in its sentence, what it says in words, and every field behind that. */
export function claimCard(claim: ReportClaim, index: number): Markup {
  const { article, text } = claim;
  const facts = factsOf(claim).map(
    (fact) => markup`<dt>${fact.label}</dt><dd dir="auto">${fact.text}</dd>\n`,
  );
  const fields = fieldsOf(claim).map(
    ({ path, label, value }) =>
      markup`<dt>${label}</dt><dd data-field="${path}" dir="auto">${valueText(value)}</dd>\n`,
  );
  return markup`<article class="claim" id="${claimAnchor(claim.id)}">
<header>[${index + 1}] <strong dir="auto">${article.outlet ?? 'No outlet named'}</strong> · ${publishedInWords(article)} · ${titleOf(article)}</header>
${quoteOf(claim)}
<dl class="facts">
${facts}</dl>
<p class="where">${placeInWords(claim)} · sha-256 <code>${text.sha256}</code></p>
<details><summary>Every field</summary><dl class="fields">
${fields}</dl></details>
</article>
`;
}

export function titleOf(article: ArticleFacts): Markup {
  const link = linkOf(article);
  const shown = markup`<cite dir="auto">${article.title ?? 'Untitled'}</cite>`;
  return link === null ? shown : markup`<a href="${link}" rel="noopener noreferrer">${shown}</a>`;
}

function quoteOf(claim: ReportClaim): Markup {
  const [before, quote, after] = quoteInSentence(claim);
  const { language } = claim.article;
  const lang = language !== null && markup` lang="${language}"`;
  return markup`<blockquote dir="auto"${lang}><p>${before}<mark>${quote}</mark>${after}</p></blockquote>`;
}

function valueText(value: FieldValue): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value);
}
