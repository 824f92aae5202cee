import type { Claim } from '#contract/claims.ts';
import { ClaimCard } from '../../../features/claims/components/card/claim-card.tsx';
import { ClaimEditor } from '../../../features/claims/components/editor/claim-editor.tsx';
import type { DeskState } from './use-desk.ts';

interface Props {
  desk: DeskState;
  claim: Claim;
  onCopy: (claim: Claim) => void;
}

/** A claim's card, closed or, where it is the selected one, open. */
export function DeskCard({ desk, claim, onCopy }: Props) {
  const { selected, codebook, autosave, actions, openCard } = desk;
  const isSelected = claim.id === selected.id;
  if (isSelected && selected.open) {
    return (
      <ClaimEditor
        key={claim.id}
        claim={claim}
        codebook={codebook}
        autosave={autosave}
        actions={actions}
        onClose={() => selected.setOpen(false)}
        onCopy={onCopy}
      />
    );
  }
  return (
    <ClaimCard
      claim={claim}
      category={codebook.categories.find(({ key }) => key === claim.category)}
      selected={isSelected}
      saving={autosave.of(claim.id)}
      onOpen={openCard}
    />
  );
}
