import { describe, expect, it } from 'vitest';
import { reversalOf, undoLabel, undoStacks, type ClaimChange } from './undo.ts';

/** "tag 1" makes a change, "undo 1" takes it back, "redo 1" does it again. */
function changes(script: string): ClaimChange[] {
  return script.split(', ').map((step, index) => {
    const [verb = '', target = ''] = step.split(' ');
    const taking = verb === 'undo' || verb === 'redo';
    return {
      id: taking ? `${verb}-${index}` : target,
      action: verb === 'submit' ? 'claim submitted' : 'claim edited',
      undoes: verb === 'undo' ? target : null,
      redoes: verb === 'redo' ? target : null,
    };
  });
}

const cases: Record<string, { script: string; undo: string[]; redo: string[] }> = {
  'three steps wait to be taken back': {
    script: 'tag 1, tag 2, tag 3',
    undo: ['1', '2', '3'],
    redo: [],
  },
  'the last goes first': { script: 'tag 1, tag 2, undo 2', undo: ['1'], redo: ['2'] },
  'all the way back': { script: 'tag 1, tag 2, undo 2, undo 1', undo: [], redo: ['2', '1'] },
  'and forward again': { script: 'tag 1, tag 2, undo 2, undo 1, redo 1', undo: ['1'], redo: ['2'] },
  'a new step forgets what was taken back': {
    script: 'tag 1, undo 1, tag 2',
    undo: ['2'],
    redo: [],
  },
  'back, forward and back': { script: 'tag 1, undo 1, redo 1, undo 1', undo: [], redo: ['1'] },
  'a word of review is no step': { script: 'tag 1, submit 9', undo: ['1'], redo: [] },
  'a list that begins late': { script: 'undo 0, tag 2, undo 2, tag 3', undo: ['3'], redo: [] },
};

describe('undoStacks', () => {
  it.each(Object.entries(cases))('%s', (_name, { script, undo, redo }) => {
    const stacks = undoStacks(changes(script));
    expect(stacks.undo.map(({ id }) => id)).toEqual(undo);
    expect(stacks.redo.map(({ id }) => id)).toEqual(redo);
  });
});

describe('reversalOf', () => {
  it('turns each step round, and round again', () => {
    expect(reversalOf('claim tagged', 'undo')).toBe('trash');
    expect(reversalOf('claim tagged', 'redo')).toBe('restore');
    expect(reversalOf('claim trashed', 'undo')).toBe('restore');
    expect(reversalOf('claim trashed', 'redo')).toBe('trash');
    expect(reversalOf('claim restored', 'undo')).toBe('trash');
    expect(reversalOf('claim edited', 'undo')).toBe('write content');
  });
});

describe('undoLabel', () => {
  it('names the step and the first words of the quote', () => {
    expect(undoLabel('claim tagged', 'more than nine hundred sandbags')).toBe(
      'tagging of “more than nine hundred …”',
    );
    expect(undoLabel('claim trashed', 'nearly 200')).toBe('removal of “nearly 200”');
  });
  it('never cuts a character in two', () => {
    expect(undoLabel('claim edited', '🌊'.repeat(30))).toBe(`change of “${'🌊'.repeat(24)} …”`);
  });
});
