import { Button } from '@mantine/core';
import { IconCopy, IconTrash, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { Claim } from '#contract/claims.ts';
import { CategoryMark } from '../../../../components/category-mark.tsx';
import { IconButton } from '../../../../components/icon-button.tsx';
import { categoryStyle } from '../../../../lib/category-style.ts';
import type { Autosave } from '../../autosave/autosave.ts';
import { changedFields } from '../../draft/changes.ts';
import { draftOf } from '../../draft/claim-draft.ts';
import type { ClaimActions } from '../../use-claim-actions.ts';
import { ClaimHistory } from '../review/claim-history.tsx';
import { ConflictPanel } from '../review/conflict-panel.tsx';
import { PlacementNote } from '../review/placement-note.tsx';
import { ReviewBar } from '../review/review-bar.tsx';
import { ChainSection } from './chain-section.tsx';
import classes from './claim-editor.module.css';
import { FigureSection } from './figure-section.tsx';
import { NoteSection } from './note-section.tsx';
import { PeriodSection } from './period-section.tsx';
import { QuestionSection } from './question-section.tsx';
import { SavingMark } from './saving-mark.tsx';
import { ScopeSection } from './scope-section.tsx';
import type { Codebook, SectionProps } from './section-props.ts';
import { shownSections } from './shown-sections.ts';
import { WordsSection } from './words-section.tsx';

interface Props {
  claim: Claim;
  codebook: Codebook;
  autosave: Autosave;
  actions: ClaimActions;
  onClose: () => void;
  onCopy: (claim: Claim) => void;
}

/** An open card: everything a claim says, each field saved as it is typed. */
export function ClaimEditor({ claim, codebook, autosave, actions, onClose, onCopy }: Props) {
  const [more, setMore] = useState(false);
  const [history, setHistory] = useState(false);
  const draft = autosave.draft(claim.id) ?? draftOf(claim);
  const saving = autosave.of(claim.id);
  const category = codebook.categories.find(({ key }) => key === draft.category);
  const shown = shownSections(category, draft);
  const section: SectionProps = {
    claim,
    draft,
    codebook,
    readOnly: !claim.abilities.edit || saving?.is === 'conflict',
    change: (changes) => {
      const now = autosave.draft(claim.id) ?? draftOf(claim);
      if (changedFields(changes).length > 0) autosave.edit(claim, { ...now, ...changes });
    },
  };
  return (
    <article
      className={classes.editor}
      style={category && categoryStyle(category.colour)}
      aria-label={`Claim: ${category?.name ?? claim.category}, “${claim.anchor.exact}”`}
      data-claim={claim.id}
      data-open-claim
      tabIndex={-1}
    >
      <header className={classes.head}>
        {category && <CategoryMark category={category} />}
        <span className={classes.place}>
          ¶ {claim.anchor.place.paragraph} of {claim.anchor.place.of}
        </span>
        <span className={classes.saving}>{saving && <SavingMark saving={saving} />}</span>
        <IconButton label="Copy as a citation" keys="y" size={28} onClick={() => onCopy(claim)}>
          <IconCopy size={16} />
        </IconButton>
        {claim.abilities.trash && (
          <IconButton
            label="Move to the trash"
            keys="Delete"
            size={28}
            onClick={() => actions.trash(claim.id)}
          >
            <IconTrash size={16} />
          </IconButton>
        )}
        <IconButton label="Close the card" keys="Escape" size={28} onClick={onClose}>
          <IconX size={16} />
        </IconButton>
      </header>
      {saving?.is === 'conflict' && (
        <ConflictPanel
          versions={saving.versions}
          theirs={saving.theirs}
          codebook={codebook}
          settle={(chosen) => autosave.settle(claim.id, chosen)}
        />
      )}
      {saving?.is === 'refused' && (
        <p className={classes.refused} role="alert">
          {saving.because} Your words are kept here.
          <Button
            variant="subtle"
            color="red"
            size="compact-xs"
            onClick={() => autosave.discard(claim.id)}
          >
            Discard them
          </Button>
        </p>
      )}
      {claim.placement && <PlacementNote placement={claim.placement} />}
      <QuestionSection {...section} />
      {(shown.figure || more) && <FigureSection {...section} />}
      {(shown.period || more) && <PeriodSection {...section} />}
      {(shown.scope || more) && <ScopeSection {...section} />}
      <ChainSection {...section} />
      {(shown.hedges || more) && <WordsSection {...section} />}
      <NoteSection {...section} />
      <footer className={classes.foot}>
        <Button
          variant="subtle"
          color="gray"
          size="compact-xs"
          aria-expanded={more}
          onClick={() => setMore(!more)}
        >
          {more ? 'Fewer fields' : 'All fields'}
        </Button>
        <Button
          variant="subtle"
          color="gray"
          size="compact-xs"
          aria-expanded={history}
          onClick={() => setHistory(!history)}
        >
          {history ? 'Hide history' : 'History'}
        </Button>
        <span className={classes.version}>
          version {claim.version} · {claim.createdBy.name}
        </span>
      </footer>
      {history && (
        <div className={classes.history}>
          <ClaimHistory claimId={claim.id} codebook={codebook} />
        </div>
      )}
      <div className={classes.review}>
        <ReviewBar claim={claim} actions={actions} />
      </div>
    </article>
  );
}
