import type { RegionKind } from '#core/articles/article.ts';
import { parsePartialDate, type PartialDate } from '#core/figures/partial-date.ts';
import type { ImportProposal } from '#contract/import-proposals.ts';
import type { BodyInput } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import { linesOf, regionsOf } from './lines.ts';

/** What a person confirms or corrects before a text is stored. */
export interface Draft {
  title: string;
  outlet: string;
  published: PartialDate | null;
  byline: string;
  url: string;
  language: string | null;
  topicIds: string[];
  /** The role of each line of the text, by its number. */
  kinds: RegionKind[];
  allowSameText: boolean;
  /** The article whose next text this is, as it was seen; null: a further article. */
  versionOf: { id: string; version: number } | null;
}

export function draftOf(proposal: ImportProposal, topicIds: readonly string[]): Draft {
  return {
    title: proposal.title?.value ?? '',
    outlet: proposal.outlet?.value ?? '',
    published: parsePartialDate(proposal.published?.value ?? ''),
    byline: proposal.byline?.value ?? '',
    url: proposal.url?.value ?? '',
    language: proposal.language,
    topicIds: [...topicIds],
    kinds: linesOf(proposal).map(({ kind }) => kind),
    allowSameText: false,
    versionOf: null,
  };
}

type ArticleBody = BodyInput<typeof routes.createArticle>;

export function bodyOf(proposal: ImportProposal, draft: Draft): ArticleBody {
  const { published } = draft;
  const fromText = published !== null && published === proposal.published?.value;
  return {
    title: said(draft.title),
    outlet: said(draft.outlet),
    byline: said(draft.byline),
    url: said(draft.url),
    language: draft.language,
    published: published && { date: published, origin: fromText ? 'text' : 'editor' },
    text: proposal.text,
    regions: regionsOf(proposal.text, draft.kinds),
    topicIds: draft.topicIds,
    allowSameText: draft.allowSameText,
  };
}

function said(text: string): string | null {
  const trimmed = text.trim();
  return trimmed === '' ? null : trimmed;
}
