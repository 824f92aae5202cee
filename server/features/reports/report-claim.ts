import type { Anchorer } from '#core/anchoring/describe.ts';
import type { ArticleFacts, ReportClaim } from '#core/reports/report.ts';
import type { Claim } from '#contract/claims.ts';
import type { ArticleRow, TextRow } from './material-query.ts';

/** What a report needs beside the claims themselves, by id. */
interface Material {
  texts: ReadonlyMap<string, TextRow>;
  anchorers: ReadonlyMap<string, Anchorer>;
  articles: ReadonlyMap<string, ArticleRow>;
  categoryNames: ReadonlyMap<string, string>;
}

export function reportClaim(claim: Claim, material: Material): ReportClaim {
  const { textId, textNumber, ...anchor } = claim.anchor;
  const { review, answer, scope } = claim;
  const text = found(material.texts, textId);
  return {
    id: claim.id,
    question: claim.question?.text ?? null,
    category: {
      key: claim.category,
      name: material.categoryNames.get(claim.category) ?? claim.category,
    },
    article: articleFacts(found(material.articles, claim.articleId)),
    text: { id: textId, number: textNumber, sha256: text.sha256 },
    anchor,
    sentence: found(material.anchorers, textId).sentenceAround(anchor),
    answer: answer && { value: answer.value, actor: answer.actor?.name ?? null },
    figure: claim.figure,
    measure: claim.measure,
    period: claim.period,
    baseline: claim.baseline,
    scope: {
      ...scope,
      actor: scope.actor?.name ?? null,
      counterpart: scope.counterpart?.name ?? null,
    },
    chain: claim.chain.map((link) => ({ ...link, source: link.source.name })),
    hedges: claim.hedges,
    directWords: claim.directWords,
    outletWords: claim.outletWords,
    note: claim.note,
    status: claim.status,
    review: review && {
      reviewer: review.reviewer.name,
      version: review.version,
      note: review.note,
    },
    createdBy: claim.createdBy.name,
    createdAt: claim.createdAt,
    updatedAt: claim.updatedAt,
    version: claim.version,
  };
}

export function articleFacts(row: ArticleRow): ArticleFacts {
  const { id, title, outlet, byline, published, publishedOrigin, url, language } = row;
  return { id, title, outlet, byline, published, publishedOrigin, url, language };
}

/** Claims are chosen by the same conditions as what belongs to them. */
function found<T>(map: ReadonlyMap<string, T>, id: string): T {
  const value = map.get(id);
  if (value === undefined) throw new Error(`Nobody read ${id} for the report`);
  return value;
}
