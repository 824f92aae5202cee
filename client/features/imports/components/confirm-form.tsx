import { Button } from '@mantine/core';
import type { ImportProposal } from '#contract/import-proposals.ts';
import { KeyHint } from '../../../components/key-hint.tsx';
import { Notice } from '../../../components/notice.tsx';
import type { Draft } from '../queue/draft.ts';
import { ArticleFields } from './article-fields.tsx';
import classes from './confirm-form.module.css';
import { SameText } from './same-text.tsx';
import { SimilarArticles } from './similar-articles.tsx';
import { VersionOutcome } from './version-outcome.tsx';

interface Props {
  proposal: ImportProposal;
  draft: Draft;
  notice: string | null;
  isStoring: boolean;
  onEdit: (change: Partial<Draft>) => void;
  onStore: () => void;
}

/** What the text says of itself, to be confirmed or corrected. Enter stores it. */
export function ConfirmForm({ proposal, draft, notice, isStoring, onEdit, onStore }: Props) {
  const isCopy = proposal.sameText.length > 0;
  return (
    <form
      className={classes.form}
      aria-label="What is stored"
      onSubmit={(event) => {
        event.preventDefault();
        onStore();
      }}
    >
      {notice !== null && (
        <Notice tone="bad" title="Not stored">
          {notice}
        </Notice>
      )}
      {isCopy && (
        <SameText
          copies={proposal.sameText}
          allow={draft.allowSameText}
          onAllow={(allowSameText) => onEdit({ allowSameText })}
        />
      )}
      <SimilarArticles proposal={proposal} draft={draft} onEdit={onEdit} />
      {proposal.notes.length > 0 && (
        <Notice tone="quiet" title="Cleaned">
          {proposal.notes.join(' ')}
        </Notice>
      )}
      {draft.versionOf ? (
        <VersionOutcome articleId={draft.versionOf.id} proposal={proposal} draft={draft} />
      ) : (
        <ArticleFields proposal={proposal} draft={draft} onEdit={onEdit} />
      )}
      <Button
        type="submit"
        size="sm"
        className={classes.store}
        loading={isStoring}
        disabled={isCopy && !draft.allowSameText && !draft.versionOf}
        rightSection={<KeyHint keys="Enter" />}
      >
        {draft.versionOf ? 'Store as the next version' : 'Store and go to the next'}
      </Button>
    </form>
  );
}
