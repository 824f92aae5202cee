import { findQuote } from '#core/anchoring/find-quote.ts';
import type { Span } from '#core/text/span.ts';
import type { Claim } from '#contract/claims.ts';
import type { BodyInput } from '#contract/route.ts';
import { routes } from '#contract/routes.ts';
import type { CorpusPack } from './corpus-pack.ts';
import type { LoadedArticle } from './load-articles.ts';
import { questionKey, topicOf } from './pack-keys.ts';
import type { PackPeople } from './pack-people.ts';

type PackClaim = CorpusPack['claims'][number];
type Creation = BodyInput<(typeof routes)['createClaim']>;

interface Loaded {
  articles: Map<string, LoadedArticle>;
  questions: Map<string, string>;
}

/** The pack names a passage or a word that is not there. */
export class NotInText extends Error {}

/** Tags every claim and takes it to the status the pack gives it. */
export async function loadClaims(
  people: PackPeople,
  pack: CorpusPack,
  { articles, questions }: Loaded,
): Promise<Map<string, Claim>> {
  const claims = new Map<string, Claim>();
  for (const claim of pack.claims) {
    const article = articles.get(claim.article)?.article;
    if (!article) throw new NotInText(`${claim.id}: the pack has no article ${claim.article}.`);
    const topic = topicOf(pack, pack.articles.find(({ file }) => file === claim.article)?.topic);
    const questionId =
      claim.question && (questions.get(questionKey(topic, claim.question)) ?? null);
    const tagged = await people.editor.call(routes.createClaim, {
      params: { articleId: article.id },
      body: { ...creationOf(claim, article.text), questionId },
    });
    claims.set(claim.id, await review(people, tagged, claim.status ?? 'draft'));
  }
  return claims;
}

/** A claim as the API takes it: everything said, nothing left to be filled in. */
function creationOf(claim: PackClaim, text: { id: string; content: string }): Creation {
  const span = only(claim, claim.quote, text.content, claim.occurrence);
  const within = (words: string[] = []) =>
    words.map((part) => {
      const { start, end } = only(claim, part, claim.quote, 1);
      return { start: span.start + start, end: span.start + end };
    });
  return {
    textId: text.id,
    ...span,
    exact: claim.quote,
    category: claim.category,
    figure: claim.figure ?? null,
    measure: claim.measure ?? null,
    period: periodOf(claim),
    baseline: claim.baseline ?? null,
    scope: claim.scope ?? {},
    answer: claim.answer ?? null,
    chain: claim.chain,
    hedges: within(claim.hedges),
    directWords: within(claim.directWords),
    outletWords: within(claim.outletWords),
    note: claim.note ?? null,
  };
}

export function periodOf({ period }: PackClaim) {
  if (!period) return null;
  const { from, to, asPrinted = null, implied, end = null, needs = null } = period;
  return {
    from,
    to,
    asPrinted,
    implied: implied === true ? 'all' : (implied ?? null),
    endBasis: end,
    needs,
  };
}

/** Where words stand; a pack that leaves it open which of several it means is refused. */
function only(claim: PackClaim, words: string, text: string, occurrence?: number): Span {
  const spans = findQuote(text, words);
  const span = spans[(occurrence ?? 1) - 1];
  if (span && (occurrence !== undefined || spans.length === 1)) return span;
  const times = spans.length === 1 ? 'once' : `${spans.length} times`;
  throw new NotInText(`${claim.id}: “${words}” stands ${times} in ${claim.article}.`);
}

async function review(people: PackPeople, claim: Claim, status: Claim['status']): Promise<Claim> {
  if (status === 'draft') return claim;
  const params = { claimId: claim.id };
  const ifVersion = claim.version;
  const submitted = await people.editor.call(routes.submitClaim, { params, ifVersion });
  const seen = { params, ifVersion: submitted.version };
  if (status === 'approved') {
    return people.reviewer.call(routes.approveClaim, { ...seen, body: {} });
  }
  if (status === 'changes asked') {
    const note = 'Please check the figure and who said it against the text.';
    return people.reviewer.call(routes.sendClaimBack, { ...seen, body: { note } });
  }
  return submitted;
}
