import { IconHighlight } from '@tabler/icons-react';
import { useMemo } from 'react';
import { EmptyState } from '../../../components/empty-state.tsx';
import { ErrorState } from '../../../components/error-state.tsx';
import { LoadingState } from '../../../components/loading-state.tsx';
import { NoMatch } from '../../../components/no-match.tsx';
import type { Claim } from '#contract/claims.ts';
import { ClaimsToolbar } from '../../../features/claims/components/claims-toolbar.tsx';
import { FoldedClaims } from '../../../features/claims/components/folded-claims.tsx';
import { isFiltered } from '../../../features/claims/filter.ts';
import { CardColumn } from '../../../features/reader/components/card-column.tsx';
import type { Placed } from '../../../features/reader/hooks/use-placed.ts';
import type { ScrollWindow } from '../../../features/reader/view/scroll-window.ts';
import { DeskCard } from './desk-card.tsx';
import { DeskSuggestionCard } from './desk-suggestion-card.tsx';
import classes from './desk.module.css';
import type { DeskState } from './use-desk.ts';
import type { DeskSuggestions } from './use-desk-suggestions.ts';

interface Props {
  desk: DeskState;
  suggestions: DeskSuggestions;
  placed: readonly Placed[];
  near: ScrollWindow;
  onCopy: (claim: Claim) => void;
}

/** The claims beside the text: their toolbar, and each card level with its line. */
export function DeskPane({ desk, suggestions, placed, near, onCopy }: Props) {
  const { article, text, codebook, all, claims, byId, filter, setFilter, selected } = desk;
  const { chosen } = suggestions;
  const withCard = useMemo(
    () => placed.filter(({ mark }) => byId.has(mark.id) || mark.id === chosen?.id),
    [placed, byId, chosen],
  );
  const of = all.filter(({ anchor }) => anchor.textId === text.id).length;
  return (
    <>
      <div className={classes.toolbar} data-no-print>
        <ClaimsToolbar
          articleId={article.id}
          codebook={codebook}
          shown={claims.length}
          of={of}
          filter={filter}
          setFilter={setFilter}
          actions={desk.actions}
          readOnly={desk.readOnly}
        />
      </div>
      <aside className={classes.cards} aria-label="Claims">
        {claims.length === 0 && !chosen ? (
          <NoClaims desk={desk} />
        ) : (
          <CardColumn
            placed={withCard}
            near={near}
            selected={chosen?.id ?? selected.id}
            open={chosen !== null || selected.open}
            renderCard={(id) => {
              if (id === chosen?.id) return <DeskSuggestionCard {...{ desk, suggestions }} />;
              const claim = byId.get(id);
              return claim && <DeskCard desk={desk} claim={claim} onCopy={onCopy} />;
            }}
            renderFold={(ids) => (
              <FoldedClaims
                count={ids.length}
                onOpen={() => selected.select(ids[0] ?? null, false)}
              />
            )}
          />
        )}
      </aside>
    </>
  );
}

function NoClaims({ desk: { query, filter, setFilter, readOnly } }: { desk: DeskState }) {
  if (query.isError) {
    return <ErrorState error={query.error} retry={() => void query.refetch()} compact />;
  }
  if (query.isPending) return <LoadingState rows={5} label="Loading the claims" />;
  if (isFiltered(filter)) return <NoMatch what="claims" onClear={() => setFilter({})} />;
  return (
    <EmptyState icon={<IconHighlight size={24} stroke={1.5} />} compact>
      {readOnly
        ? 'No claims stand on this text.'
        : 'No claims yet. Select a passage, or press S for a sentence, then a digit.'}
    </EmptyState>
  );
}
