import { Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import type { Article, ArticleText as Text } from '#contract/articles.ts';
import type { ReadingState } from '#core/articles/article.ts';
import { AcceptAllDialog } from '../../../features/claims/suggestions/accept-all-dialog.tsx';
import { TagChips } from '../../../features/claims/components/tag-chips.tsx';
import { useEditArticle } from '../../../features/reader/api/use-edit-article.ts';
import { ArticleText } from '../../../features/reader/components/article-text.tsx';
import { DetailsDialog } from '../../../features/reader/components/details-dialog.tsx';
import { KeyBar } from '../../../features/reader/components/key-bar.tsx';
import { LiveRegion } from '../../../features/reader/components/live-region.tsx';
import { FramesDialog } from '../../../features/reader/frames/frames-dialog.tsx';
import { PassagePopover } from '../../../features/reader/components/passage-popover.tsx';
import type { ReaderSearch } from '../../search.ts';
import { DeskBeside } from './desk-beside.tsx';
import { DeskHead } from './desk-head.tsx';
import { DeskNotices } from './desk-notices.tsx';
import { DeskOutline } from './desk-outline.tsx';
import { DeskSheet } from './desk-sheet.tsx';
import classes from './desk.module.css';
import { useCopyCitation } from './use-copy-citation.ts';
import { useDesk } from './use-desk.ts';
import { useDeskKeys } from './use-desk-keys.ts';
import { useDeskSuggestions } from './use-desk-suggestions.ts';
import { useShownClaims } from './use-shown-claims.ts';
import { useSuggestionKeys } from './use-suggestion-keys.ts';
import { useTagging } from './use-tagging.ts';

interface Props {
  article: Article;
  text: Text;
  search: ReaderSearch;
}

/** The reader: outline, text and claims beside each other, or as many of them as there is room. */
export function Desk({ article, text, search }: Props) {
  const desk = useDesk(article, text, search);
  const { view, passage, codebook, claim } = desk;
  const suggestions = useDeskSuggestions(desk);
  const [unfolded, setUnfolded] = useState(false);
  const [details, setDetails] = useState(false);
  const [framing, setFraming] = useState(false);
  const [outline, setOutline] = useState(false);
  const isWide = useMedia('(min-width: 1280px)');
  const isNarrow = useMedia('(max-width: 767px)');

  const copy = useCopyCitation(article);
  const { tag, moveClaim } = useTagging(desk);
  const edit = useEditArticle();
  const setReadingState = (readingState: ReadingState) =>
    edit.mutate({ article, changes: { readingState } });
  useDeskKeys(desk, {
    tag,
    moveClaim,
    copy,
    toggleRead: () => setReadingState(article.readingState === 'read' ? 'reading' : 'read'),
    editDetails: () => setDetails(true),
    chooseFrames: () => setFraming(true),
  });
  useSuggestionKeys(suggestions);
  useShownClaims(desk, suggestions, search, setUnfolded);
  const theOutline = (
    <DeskOutline
      desk={desk}
      suggestions={suggestions}
      setReadingState={setReadingState}
      onFrames={() => setFraming(true)}
      onGo={() => setOutline(false)}
    />
  );

  return (
    <div className={classes.desk}>
      {isWide && (
        <div className={classes.outline} data-no-print>
          {theOutline}
        </div>
      )}
      <div className={classes.page}>
        <div className={classes.head}>
          <DeskHead
            desk={desk}
            onEdit={() => setDetails(true)}
            onOutline={isWide ? null : () => setOutline(true)}
          />
          <DeskNotices desk={desk} />
        </div>
        <div className={classes.text}>
          <ArticleText
            text={desk.reading}
            language={article.language}
            layers={suggestions.layers}
            marks={suggestions.marks}
            unfolded={unfolded}
            onUnfold={setUnfolded}
            onView={desk.setView}
          />
          {view && passage.passage && !desk.readOnly && (
            <PassagePopover view={view} passage={passage.passage} label="Tag the selection as">
              <TagChips
                categories={codebook.categories.filter(({ archived }) => !archived)}
                onTag={tag}
                onMove={claim?.abilities.edit === true ? moveClaim : null}
              />
            </PassagePopover>
          )}
        </div>
        <DeskBeside desk={desk} suggestions={suggestions} cards={!isNarrow} onCopy={copy} />
      </div>
      {isNarrow && <DeskSheet desk={desk} suggestions={suggestions} onCopy={copy} />}
      <div className={classes.keys}>
        <KeyBar />
      </div>
      <LiveRegion />
      <AcceptAllDialog
        count={suggestions.items.length}
        opened={suggestions.asksAll}
        onClose={() => suggestions.setAsksAll(false)}
        onAccept={suggestions.acceptAll}
      />
      {framing && <FramesDialog article={article} onClose={() => setFraming(false)} />}
      {details && <DetailsDialog article={article} onClose={() => setDetails(false)} />}
      <Drawer
        opened={outline && !isWide}
        onClose={() => setOutline(false)}
        title="Outline"
        size={320}
      >
        {theOutline}
      </Drawer>
    </div>
  );
}

function useMedia(query: string): boolean {
  return useMediaQuery(query, false, { getInitialValueInEffect: false });
}
