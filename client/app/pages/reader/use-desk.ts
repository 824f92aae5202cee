import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import type { Article, ArticleText } from '#contract/articles.ts';
import type { Claim } from '#contract/claims.ts';
import { useOthersChanges } from '../../../features/claims/api/use-others-changes.ts';
import { articleClaims } from '../../../features/claims/api/claim-cache.ts';
import { useClaimChannel } from '../../../features/claims/api/claim-channel.ts';
import { useAutosave } from '../../../features/claims/autosave/use-autosave.ts';
import { filterClaims, type ClaimFilter } from '../../../features/claims/filter.ts';
import { useClaimActions } from '../../../features/claims/use-claim-actions.ts';
import { say } from '../../../features/reader/components/live-region.tsx';
import { usePassage } from '../../../features/reader/hooks/use-passage.ts';
import { IntervalIndex } from '../../../features/reader/marks/interval-index.ts';
import type { Mark } from '../../../features/reader/marks/mark.ts';
import { addressOf } from '../../../features/reader/history/version-pair.ts';
import { readingText } from '../../../features/reader/text/reading-text.ts';
import type { TextView } from '../../../features/reader/view/text-view.ts';
import { useMe } from '../../../lib/use-me.ts';
import { paths } from '../../paths.ts';
import type { ReaderSearch } from '../../search.ts';
import { useCodebook } from './use-codebook.ts';
import { useSelected } from './use-selected.ts';

const none: readonly Claim[] = [];

/** Everything the reader's parts share: the text, its claims, what is selected, what can be done. */
export function useDesk(article: Article, text: ArticleText, search: ReaderSearch) {
  const me = useMe();
  const navigate = useNavigate();
  const codebook = useCodebook(article);
  const query = useQuery(articleClaims(article.id));
  const all = query.data?.items ?? none;
  const autosave = useAutosave(me.member.id, query.data?.items);
  useClaimChannel();
  useOthersChanges(article.id, me.member.id);

  const reading = useMemo(() => readingText(text), [text]);
  const [view, setView] = useState<TextView | null>(null);
  const passage = usePassage(view);
  const selected = useSelected(article.id, search);
  const { category, status, question } = search;
  const filter = useMemo(() => ({ category, status, question }), [category, status, question]);
  const claims = useMemo(
    () => filterClaims(all, text.id, filter, selected.id),
    [all, text.id, filter, selected.id],
  );
  const marksInOrder = useMemo(() => claims.map(markOf), [claims]);
  const marks = useMemo(() => new IntervalIndex(marksInOrder), [marksInOrder]);
  const byId = useMemo(() => new Map(claims.map((claim) => [claim.id, claim])), [claims]);
  const claim = selected.id === null ? null : (byId.get(selected.id) ?? null);

  const { select } = selected;
  const { select: choose } = passage;
  const show = useCallback(
    (shown: Claim) => {
      choose(null);
      select(shown.id, true);
    },
    [choose, select],
  );
  const openCard = useCallback(
    ({ id, anchor }: Claim) => {
      select(id, true);
      view?.reveal(anchor);
    },
    [select, view],
  );
  const actions = useClaimActions({ articleId: article.id, autosave, say, show });
  const go = useCallback(
    (change: Partial<ReaderSearch>) => {
      void navigate({
        to: paths.reader,
        params: { articleId: article.id },
        search: (now: ReaderSearch) => ({ ...now, ...change }),
        resetScroll: false,
      });
    },
    [navigate, article.id],
  );
  return {
    article,
    text,
    reading,
    view,
    setView,
    passage,
    selected,
    /** The selected claim, where it stands on this text. */
    claim,
    all,
    claims,
    byId,
    marks,
    marksInOrder,
    query,
    codebook,
    autosave,
    actions,
    openCard,
    filter,
    setFilter: (next: ClaimFilter) =>
      go({ category: next.category, status: next.status, question: next.question }),
    showText: (number: number) =>
      go({ text: number === article.text.number ? undefined : String(number), claim: undefined }),
    showClaimOn: (number: number, claim: string) => go({ text: String(number), claim }),
    showHistory: () => go({ history: historyAddress(article.texts.length, text.number) }),
    /** An earlier text is shown, not worked on; nor does a viewer tag. */
    readOnly: text.id !== article.text.id || !me.abilities.edit,
  };
}

export type DeskState = ReturnType<typeof useDesk>;

/** The version on the screen beside the one before it, or beside the next one. */
function historyAddress(count: number, shown: number): string {
  const to = Math.min(count, Math.max(2, shown));
  return addressOf({ from: to - 1, to });
}

function markOf({ id, category, anchor }: Claim): Mark {
  return { id, layer: category, start: anchor.start, end: anchor.end };
}
