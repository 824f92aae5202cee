/** As much of a change to a claim as its undoing needs. */
export interface ClaimChange {
  id: string;
  action: string;
  /** The change this one takes back. */
  undoes: string | null;
  /** The change this one does again. */
  redoes: string | null;
}

/**
 * Steps of an editor's hand. A reviewer's word is not among them: it is answered, not taken back.
 */
export const undoableActions = [
  'claim tagged',
  'claim edited',
  'claim trashed',
  'claim restored',
] as const;
export type UndoableAction = (typeof undoableActions)[number];

export function isUndoable(action: string): action is UndoableAction {
  return undoableActions.some((undoable) => undoable === action);
}

/**
 * The two stacks of an editor, worked out from their changes, oldest first; the last of each is
 * what Undo or Redo takes next. Kept nowhere, so they survive whatever the events survive. A list
 * that begins late is enough: it yields the upper part of the same stacks.
 */
export function undoStacks<T extends ClaimChange>(changes: readonly T[]): { undo: T[]; redo: T[] } {
  const known = new Map(changes.map((change) => [change.id, change]));
  let undo: T[] = [];
  let redo: T[] = [];
  for (const change of changes) {
    if (change.undoes !== null) {
      const target = known.get(change.undoes);
      undo = undo.filter(({ id }) => id !== change.undoes);
      if (target) redo.push(target);
    } else if (change.redoes !== null) {
      const target = known.get(change.redoes);
      redo = redo.filter(({ id }) => id !== change.redoes);
      if (target) undo.push(target);
    } else if (isUndoable(change.action)) {
      undo.push(change);
      // A new step starts a new future, as in every editor.
      redo = [];
    }
  }
  return { undo, redo };
}

/** What taking the change back does, or doing it again. */
export type Reversal = 'trash' | 'restore' | 'write content';

export function reversalOf(action: UndoableAction, direction: 'undo' | 'redo'): Reversal {
  if (action === 'claim edited') return 'write content';
  const made = action === 'claim tagged' || action === 'claim restored';
  return made === (direction === 'undo') ? 'trash' : 'restore';
}

const words: Record<UndoableAction, string> = {
  'claim tagged': 'tagging of',
  'claim edited': 'change of',
  'claim trashed': 'removal of',
  'claim restored': 'return of',
};

/** "tagging of “more than $4.6 …”" */
export function undoLabel(action: UndoableAction, quote: string): string {
  return `${words[action]} “${shorten(quote)}”`;
}

const labelLength = 24;

function shorten(quote: string): string {
  const characters = [...quote.replace(/\s+/g, ' ')];
  if (characters.length <= labelLength) return characters.join('');
  const start = characters.slice(0, labelLength).join('');
  const lastSpace = start.lastIndexOf(' ');
  return `${lastSpace > 0 ? start.slice(0, lastSpace) : start} …`;
}
