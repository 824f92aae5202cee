import { CodePoints } from '../text/code-points.ts';
import { lineRanges } from '../text/lines.ts';
import { trimRange, type Range } from '../text/range.ts';
import type { QuotedSpan } from '../text/span.ts';
import { tokenize, type Token } from '../text/tokens.ts';
import { englishCredits } from './locales/en.ts';
import type { CreditLocale } from './locales/locale.ts';

/** Where an article says that its text is an agency's, whole or in part. */
export interface AgencyCredit extends QuotedSpan {
  /** Full names in the order printed; empty where it says no more than "agencies". */
  agencies: string[];
}

/** Lines with text at the top and at the bottom in which credits are printed. */
const lookedAt = { top: 5, bottom: 5 };

/** Code points of a line in which a dateline ends, and longest line that is a credit whole. */
const longest = { dateline: 80, line: 240 };

/** The first agency credit at the top or the bottom of an article; null where none stands. */
export function creditedAgency(
  text: string,
  locale: CreditLocale = englishCredits,
): AgencyCredit | null {
  const points = new CodePoints(text);
  const lines = lineRanges(text)
    .map((line) => trimRange(text, line))
    .filter(({ from, to }) => from < to);
  const bottom = Math.max(lookedAt.top, lines.length - lookedAt.bottom);
  for (const line of [...lines.slice(0, lookedAt.top), ...lines.slice(bottom)]) {
    const credit = inLine(text, line, locale);
    if (!credit) continue;
    const { from, to } = { from: line.from + credit.from, to: line.from + credit.to };
    const exact = text.slice(from, to);
    return { ...points.toSpan({ from, to }), exact, agencies: credit.agencies };
  }
  return null;
}

interface Found extends Range {
  agencies: string[];
}

function inLine(text: string, line: Range, locale: CreditLocale): Found | null {
  const start = text.slice(line.from, Math.min(line.to, line.from + longest.dateline));
  const dateline = inDateline(tokenize(start), locale);
  if (dateline) return dateline;
  const whole = text.slice(line.from, line.to);
  if (whole.length <= longest.line) return wholeLine(tokenize(whole), locale);
  // The credit may close the last paragraph: "… he said. (Reuters)"
  const tailFrom = line.to - longest.dateline;
  const tail = inBrackets(tokenize(text.slice(tailFrom, line.to)), locale);
  const shift = tailFrom - line.from;
  return tail && { ...tail, from: tail.from + shift, to: tail.to + shift };
}

/** "WESTMARK (AP) —", "WESTMARK, May 3 (Reuters) -": brackets, then a dash. */
function inDateline(tokens: readonly Token[], locale: CreditLocale): Found | null {
  const open = tokens.findIndex(({ text }) => text === '(');
  if (open < 1) return null;
  const agency = agencyAt(tokens, open + 1, locale);
  const close = agency ? open + 1 + agency.length : 0;
  if (!agency || tokens[close]?.text !== ')' || !isDash(tokens[close + 1])) return null;
  return found(tokens, open, close, [agency.name]);
}

/** "(AP)" at the very end. */
function inBrackets(tokens: readonly Token[], locale: CreditLocale): Found | null {
  const close = tokens.length - 1;
  const open = tokens.findLastIndex(({ text }) => text === '(');
  if (open < 0 || tokens[close]?.text !== ')') return null;
  const agency = agencyAt(tokens, open + 1, locale);
  return agency && open + 1 + agency.length === close
    ? found(tokens, open, close, [agency.name])
    : null;
}

/**
 * A line that is made of agencies, cues and names alone: "— Reuters", "By Jane Roe, Associated
 * Press", "Agencies contributed to this report". One that goes on to say something is none:
 * "Reuters reported on Friday that the port would close."
 */
function wholeLine(tokens: readonly Token[], locale: CreditLocale): Found | null {
  const agencies: string[] = [];
  let general = false;
  let cue = false;
  let others = 0;
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    const agency = agencyAt(tokens, at, locale);
    if (agency) {
      agencies.push(agency.name);
      at += agency.length;
      continue;
    }
    const lower = token?.lower ?? '';
    if (locale.pictures.has(lower)) return null;
    if (locale.general.has(lower)) general = true;
    else if (locale.cues.has(lower)) cue = true;
    else if (token?.kind === 'word' && !isNameLike(token) && !locale.fillers.has(lower))
      return tailCredit(tokens, locale);
    else if (token?.kind === 'word' && !locale.fillers.has(lower)) others += 1;
    at += 1;
  }
  const named = agencies.length > 0;
  if (!(named || (general && (cue || others === 0)))) return tailCredit(tokens, locale);
  // Names beside an agency without a cue are a headline or a list: "Reuters, Bank Settle Case".
  if (!cue && others > 0) return tailCredit(tokens, locale);
  return found(tokens, 0, tokens.length - 1, [...new Set(agencies)]);
}

/** "The port is open. (AFP)", "The port is open. — AFP": only the end is the credit. */
function tailCredit(tokens: readonly Token[], locale: CreditLocale): Found | null {
  const brackets = inBrackets(tokens, locale);
  if (brackets) return brackets;
  const dash = tokens.findLastIndex(isDash);
  const agency = dash < 1 ? null : agencyAt(tokens, dash + 1, locale);
  const ends = agency && dash + 1 + agency.length === tokens.length;
  const afterStop = /^[.!?"'”’]$/u.test(tokens[dash - 1]?.text ?? '');
  return ends && afterStop ? found(tokens, dash, tokens.length - 1, [agency.name]) : null;
}

function found(tokens: readonly Token[], first: number, last: number, agencies: string[]): Found {
  return { from: tokens[first]?.from ?? 0, to: tokens[last]?.to ?? 0, agencies };
}

function agencyAt(
  tokens: readonly Token[],
  at: number,
  { agencies }: CreditLocale,
): { name: string; length: number } | null {
  const match = agencies.at(tokens, at);
  const first = tokens[at]?.text ?? '';
  // "AP" is an agency where "ap" is none.
  const isName = first.length > 3 ? /^\p{Lu}/u.test(first) : first === first.toUpperCase();
  return match && isName ? { name: match.meaning, length: match.length } : null;
}

function isDash(token: Token | undefined): boolean {
  return token !== undefined && /^[-–—]$/u.test(token.text);
}

function isNameLike({ text }: Token): boolean {
  return /^\p{Lu}/u.test(text);
}
