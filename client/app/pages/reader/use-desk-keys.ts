import type { Category } from '#contract/nouns.ts';
import type { Claim } from '#contract/claims.ts';
import { nextClaim } from '../../../features/claims/filter.ts';
import { spokenClaim } from '../../../features/claims/words/claim-words.ts';
import { say } from '../../../features/reader/components/live-region.tsx';
import type { Edge, MoveBy } from '../../../features/reader/text/passage-moves.ts';
import type { Hotkey } from '../../../lib/hotkeys/registry.ts';
import { useHotkeys } from '../../../lib/hotkeys/use-hotkeys.ts';
import { focusCard } from './focus-card.ts';
import type { DeskState } from './use-desk.ts';

interface Does {
  tag: (category: Category) => void;
  moveClaim: () => void;
  copy: (claim: Claim) => void;
  toggleRead: () => void;
  editDetails: () => void;
  chooseFrames: () => void;
}

/** Every key of the reader: all of its work can be done without a mouse. */
export function useDeskKeys(desk: DeskState, does: Does): void {
  useHotkeys('Claims', claimKeys(desk, does));
  useHotkeys('Passage', passageKeys(desk, does));
  useHotkeys('Article', [
    {
      keys: 'r',
      label: 'Read to the end, or not',
      run: does.toggleRead,
      disabled: !desk.article.abilities.edit,
    },
    {
      keys: 'v',
      label: 'Compare versions of the text',
      run: desk.showHistory,
      disabled: desk.article.texts.length < 2,
    },
    {
      keys: 'i',
      label: 'Edit details',
      run: does.editDetails,
      disabled: !desk.article.abilities.edit,
    },
    {
      keys: 'f',
      label: 'Choose frames',
      run: does.chooseFrames,
      disabled: !desk.article.abilities.edit,
    },
  ]);
}

function claimKeys(desk: DeskState, does: Does): Hotkey[] {
  const { claim, claims, selected, actions, readOnly, codebook, view } = desk;
  const go = (step: 1 | -1) => () => {
    const next = nextClaim(claims, claim?.id ?? null, step);
    if (!next) return;
    selected.select(next.id);
    view?.reveal(next.anchor);
    say(
      spokenClaim(next, codebook.categories.find(({ key }) => key === next.category)?.name ?? ''),
    );
  };
  const open = (part: Parameters<typeof focusCard>[0]) => () => {
    selected.setOpen(true);
    focusCard(part);
  };
  const without = claim === null;
  return [
    { keys: 'j', label: 'Next claim', run: go(1) },
    { keys: 'k', label: 'Previous claim', run: go(-1) },
    { keys: 'Enter', label: 'Open the card', run: open('card'), disabled: without },
    { keys: 'e', label: 'Edit', run: open('first'), disabled: without || readOnly },
    { keys: 'n', label: 'Note', run: open('note'), disabled: without || readOnly },
    {
      keys: 'y',
      label: 'Copy as a citation',
      run: () => claim && does.copy(claim),
      disabled: without,
    },
    {
      keys: 'Delete',
      label: 'Move to the trash',
      run: () => claim && actions.trash(claim.id),
      disabled: claim?.abilities.trash !== true || readOnly,
    },
    ...undoKeys(desk),
    { keys: 'Escape', label: 'Close the card, let go', run: letGo(desk), inFields: true },
  ];
}

/** Ctrl-Z in a text field is the field's own. */
function undoKeys({ actions, readOnly }: DeskState): Hotkey[] {
  const undo = { label: 'Undo', run: actions.undo, disabled: readOnly };
  const redo = { label: 'Redo', run: actions.redo, disabled: readOnly };
  const twin = { unlisted: true, inFields: false };
  return [
    { keys: 'u', ...undo },
    { keys: 'mod+z', ...undo, ...twin },
    { keys: 'shift+u', ...redo },
    { keys: 'mod+shift+z', ...redo, ...twin },
    { keys: 'mod+y', ...redo, ...twin },
  ];
}

/** One step back at a time: the field, the passage, the card, the claim. */
function letGo({ passage, selected }: DeskState) {
  return () => {
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement && activeElement.matches('input, select, textarea')) {
      activeElement.blur();
      focusCard('card');
    } else if (passage.passage) passage.select(null);
    else if (selected.open) selected.setOpen(false);
    else selected.select(null);
  };
}

function passageKeys(desk: DeskState, does: Does): Hotkey[] {
  const { codebook, passage: state, readOnly, claim } = desk;
  const { passage, moves, select, readingPosition } = state;
  const none = passage === null || readOnly;
  const move = (keys: string, edge: Edge, step: 1 | -1, label: string): Hotkey[] =>
    (['word', 'character'] as const).map((by: MoveBy) => ({
      keys: by === 'word' ? keys : `alt+${keys}`,
      label: by === 'word' ? label : `${label}, by character`,
      run: () => passage && moves && select(moves.moved(passage, edge, step, by)),
      disabled: none,
      // Alt makes another sign of a bracket on a Mac; the arrows say it all.
      unlisted: by === 'character' && keys.length === 1,
    }));
  return [
    {
      keys: 's',
      label: 'Select the sentence, then the next',
      run: () => select(moves?.sentenceAt(passage?.end ?? readingPosition()) ?? null),
      disabled: readOnly,
    },
    {
      keys: 'shift+s',
      label: 'Add the next sentence',
      run: () => passage && moves && select(moves.withNextSentence(passage)),
      disabled: none,
    },
    {
      keys: 'ArrowUp',
      label: 'The sentence before',
      run: () => passage && select(moves?.sentenceBefore(passage.start) ?? passage),
      disabled: none,
    },
    {
      keys: 'ArrowDown',
      label: 'The sentence after',
      run: () => passage && select(moves?.sentenceAt(passage.end) ?? passage),
      disabled: none,
    },
    ...move('ArrowRight', 'end', 1, 'End further'),
    ...move('ArrowLeft', 'end', -1, 'End nearer'),
    ...move('[', 'start', -1, 'Start earlier'),
    ...move(']', 'start', 1, 'Start later'),
    ...codebook.categories.flatMap((category) =>
      category.digit === null || category.archived
        ? []
        : [
            {
              keys: String(category.digit),
              label: `Tag as ${category.name}`,
              run: () => does.tag(category),
              disabled: none,
            },
          ],
    ),
    {
      keys: 'm',
      label: 'Move the selected claim to the passage',
      run: does.moveClaim,
      disabled: none || claim?.abilities.edit !== true,
    },
  ];
}
