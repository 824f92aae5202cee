import type { Scope } from '../claims/claim.ts';
import { formatFigure } from '../figures/format-figure.ts';
import type { QuotedSpan } from '../text/span.ts';
import type { ArticleFacts, ReportClaim } from './report.ts';
import { chainInWords, dateInWords, intervalInWords, periodInWords } from './words.ts';

export interface Fact {
  label: string;
  text: string;
}

/** What a claim says, in words, for people; `fieldsOf` has the same to the letter. */
export function factsOf(claim: ReportClaim): Fact[] {
  const { figure, answer, period, status, review } = claim;
  const facts: Record<string, string | null> = {
    Category: claim.category.name,
    Answer: answer && (answer.actor ? `${answer.actor}: ${answer.value}` : answer.value),
    Figure: figure && figureInWords(figure),
    Measure: claim.measure,
    'Speaks of': period && periodInWords(period),
    'Compared with': claim.baseline && dateInWords(claim.baseline),
    Scope: scopeInWords(claim.scope),
    'Said by': chainInWords(claim.chain),
    Hedges: wordsOf(claim.hedges),
    'The speaker’s own words': wordsOf(claim.directWords),
    'The outlet’s words': wordsOf(claim.outletWords),
    Note: claim.note,
    Status: review ? `${status} · ${review.reviewer}` : status,
    'Review note': review?.note ?? null,
  };
  return Object.entries(facts).flatMap(([label, text]) => (text ? [{ label, text }] : []));
}

export const publishedInWords = ({ published }: ArticleFacts): string =>
  published ? dateInWords(published) : 'no date';

/** Where the quote stands, for whoever checks it. */
export function placeInWords({ anchor, text }: ReportClaim): string {
  const { place, region, start, end } = anchor;
  return `¶ ${place.paragraph} of ${place.of}, ${region} · characters ${start}–${end} of text version ${text.number}`;
}

/** The sentence, taken apart where the quote begins and ends. */
export function quoteInSentence({ sentence, anchor }: ReportClaim): [string, string, string] {
  const characters = Array.from(sentence.exact);
  const [from, to] = [anchor.start - sentence.start, anchor.end - sentence.start];
  const part = (start: number, end?: number) => characters.slice(start, end).join('');
  return [part(0, from), part(from, to), part(to)];
}

/** A link that a browser opens as a page; anything else is none. */
export const linkOf = ({ url }: ArticleFacts): string | null =>
  url !== null && /^https?:\/\//i.test(url) ? url : null;

function figureInWords(figure: NonNullable<ReportClaim['figure']>): string {
  const change = figure.change ? `, change: ${figure.change}` : '';
  return `${formatFigure(figure)} (“${figure.asPrinted}”): ${intervalInWords(figure)}${change}`;
}

function scopeInWords({ actor, counterpart, what, stage, place }: Scope): string | null {
  const parts = [actor, counterpart && `to ${counterpart}`, what, stage, place && `at ${place}`];
  return parts.filter((part) => typeof part === 'string').join(' · ') || null;
}

function wordsOf(spans: readonly QuotedSpan[]): string | null {
  return spans.map(({ exact }) => `“${exact}”`).join(', ') || null;
}
