import { createHash } from 'node:crypto';
import { completeFigure } from '#core/figures/complete-figure.ts';
import { findQuote } from '#core/anchoring/find-quote.ts';
import type { CorpusPack } from '../../packs/corpus-pack.ts';
import { NotInText, periodOf } from '../../packs/load-claims.ts';
import type { LoadedPack } from '../../packs/load-pack.ts';
import { topicOf } from '../../packs/pack-keys.ts';
import type { PackFolder } from '../../packs/read-pack.ts';
import type { ExpectedClaim } from './compare-fields.ts';

type PackClaim = CorpusPack['claims'][number];
type PackArticle = CorpusPack['articles'][number];
type Value = string | number | boolean | null | undefined;

/** What every export must say of each claim of the pack, under the id the server gave it. */
export function expectationsOf(
  { pack }: PackFolder,
  { articles, claims, topics }: LoadedPack,
): (ExpectedClaim & { topicId: string | undefined })[] {
  return pack.claims.map((claim) => {
    const article = pack.articles.find(({ file }) => file === claim.article);
    const stored = articles.get(claim.article);
    const tagged = claims.get(claim.id);
    if (!article || !stored || !tagged) throw new NotInText(`${claim.id} was not tagged.`);
    return {
      name: claim.id,
      id: tagged.id,
      topicId: topics.get(topicOf(pack, article.topic)),
      fields: expectedFields(claim, article, stored.proposal.text),
    };
  });
}

/**
 * What every export must say of a claim, worked out from the pack and the text alone: the server's
 * answers are not asked.
 */
function expectedFields(
  claim: PackClaim,
  article: PackArticle,
  content: string,
): ReadonlyMap<string, string> {
  const start = startOf(content, claim.quote, claim.occurrence ?? 1);
  const values: [path: string, value: Value][] = [
    ['question', claim.question],
    ['category.key', claim.category],
    ['article.title', article.title],
    ['article.outlet', article.editorSets.outlet],
    ['article.published', article.editorSets.published],
    ['text.sha256', createHash('sha256').update(content, 'utf8').digest('hex')],
    ['anchor.exact', claim.quote],
    ['anchor.start', start],
    ['anchor.end', start + lengthOf(claim.quote)],
    ['answer.value', claim.answer?.value],
    ['answer.actor', claim.answer?.actor],
    ...figureFields(claim),
    ['measure', claim.measure],
    ...under('period', periodOf(claim)),
    ['baseline', claim.baseline],
    ...under('scope', claim.scope),
    ...claim.chain.flatMap(linkFields),
    ...wordFields('hedges', claim, claim.hedges, start),
    ...wordFields('directWords', claim, claim.directWords, start),
    ...wordFields('outletWords', claim, claim.outletWords, start),
    ['note', claim.note],
    ['status', claim.status ?? 'draft'],
  ];
  return new Map(
    values.flatMap(([path, value]): [string, string][] =>
      value === null || value === undefined ? [] : [[path, String(value)]],
    ),
  );
}

/** A pack that gives no bounds leaves them to the rules of core. */
function figureFields({ figure }: PackClaim): [string, Value][] {
  return figure ? under('figure', completeFigure(figure)) : [];
}

function linkFields(link: PackClaim['chain'][number], index: number): [string, Value][] {
  const { occasion, ...rest } = link;
  return [...under(`chain[${index}]`, rest), ...under(`chain[${index}].occasion`, occasion)];
}

function wordFields(
  list: string,
  { quote }: PackClaim,
  words: readonly string[] = [],
  quoteStart: number,
): [string, Value][] {
  return words.flatMap((exact, index) => {
    const start = quoteStart + startOf(quote, exact, 1);
    return under(`${list}[${index}]`, { exact, start, end: start + lengthOf(exact) });
  });
}

function under(path: string, values: object | null | undefined): [string, Value][] {
  return Object.entries(values ?? {}).map(([key, value]: [string, Value]) => [
    `${path}.${key}`,
    value,
  ]);
}

function startOf(text: string, words: string, occurrence: number): number {
  const [span] = findQuote(text, words, occurrence);
  if (!span) throw new Error(`“${words}” does not stand in its text`);
  return span.start;
}

const lengthOf = (text: string): number => [...text].length;
