import { claimStatuses, type ClaimStatus } from '../claims/claim.ts';
import { firstDay, type PartialDate } from '../figures/partial-date.ts';
import type { ReportArticle, ReportClaim } from './report.ts';
import { count, dateInWords } from './words.ts';

/** What was asked for, and what there was: the method is written from nothing else. */
export interface MethodFacts {
  topic: string;
  /** Null: all of them. */
  chosen: { questions: number | null; outlets: string[] | null; statuses: ClaimStatus[] };
  questions: number;
  articles: readonly ReportArticle[];
  claims: readonly ReportClaim[];
  /** 0.2: "about" is read ± 20 % wide. */
  aboutTolerance: number;
}

/** How the report came about, in sentences. */
export function methodOf(facts: MethodFacts): string[] {
  return [
    `${chosenQuestions(facts)} ${chosenOutlets(facts)} ${chosenStatuses(facts)}`,
    articlesRead(facts.articles),
    claimsTagged(facts.claims),
    'A quote is the slice of the stored text between its two offsets, which count Unicode code points and exclude the end; the sha-256 is that of the stored text in UTF-8.',
    `A figure is the interval that its printed words can mean, as far as its digits go; “about” is read ${percent(facts.aboutTolerance)} wide to either side. What was inferred is named as inferred.`,
    'The paragraph under a question is written by fixed rules from its claims alone; the numbers in it are those of the claims below.',
    'An outlet’s silence counts only in articles read to the end that could have answered. Nothing here says who is right.',
  ];
}

function chosenQuestions({ topic, chosen, questions }: MethodFacts): string {
  return chosen.questions === null
    ? `This report covers every question of the topic “${topic}” (${questions}).`
    : `This report covers ${count(chosen.questions, 'chosen question')} of the topic “${topic}”.`;
}

function chosenOutlets({ chosen }: MethodFacts): string {
  return chosen.outlets === null
    ? 'It takes in every outlet.'
    : `It takes in these outlets: ${chosen.outlets.join(', ')}.`;
}

function chosenStatuses({ chosen }: MethodFacts): string {
  return chosen.statuses.length === 0 || chosen.statuses.length === claimStatuses.length
    ? 'Claims of every status are included.'
    : `Only claims that are ${chosen.statuses.join(' or ')} are included.`;
}

function articlesRead(articles: readonly ReportArticle[]): string {
  const read = articles.filter((article) => article.read).length;
  const dated = articles.flatMap(({ published }) => published ?? []);
  const undated = articles.length - dated.length;
  return [
    `${count(articles.length, 'article')} ${articles.length === 1 ? 'stands' : 'stand'} behind it`,
    dated.length > 0 && spanOf(dated),
    undated > 0 && `${undated} without a date`,
    `${read} of ${articles.length} read to the end`,
  ]
    .filter((part) => part !== false)
    .join(', ')
    .concat('.');
}

function spanOf(dates: readonly PartialDate[]): string {
  const inOrder = dates.toSorted((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1));
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (!first || !last) return '';
  return first === last
    ? `published ${dateInWords(first)}`
    : `published between ${dateInWords(first)} and ${dateInWords(last)}`;
}

function claimsTagged(claims: readonly ReportClaim[]): string {
  const byStatus = claimStatuses
    .map((status) => ({ status, number: claims.filter((claim) => claim.status === status).length }))
    .filter(({ number }) => number > 0)
    .map(({ status, number }) => `${number} ${status}`);
  const counted = `${count(claims.length, 'claim')} ${claims.length === 1 ? 'is' : 'are'} included`;
  return byStatus.length > 0 ? `${counted}: ${byStatus.join(', ')}.` : `${counted}.`;
}

const percent = (share: number): string => `${Number((share * 100).toFixed(1))} %`;
