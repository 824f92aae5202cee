import { describe, expect, it } from 'vitest';
import type { Source } from '#contract/nouns.ts';
import { branchesOf } from './source-tree.ts';

function source(name: string, parents: { speaksFor?: string; partOf?: string } = {}): Source {
  const ref = (id: string | undefined) => (id === undefined ? null : { id, name: id });
  return {
    id: name,
    name,
    kind: 'body',
    role: null,
    aliases: [],
    speaksFor: ref(parents.speaksFor),
    partOf: ref(parents.partOf),
    outlet: null,
    claimCount: 0,
    version: 1,
    abilities: { edit: true, trash: true },
  };
}

const shown = (sources: Source[]) =>
  branchesOf(sources).map(({ source: { name }, depth }) => `${'· '.repeat(depth)}${name}`);

describe('sources as a tree', () => {
  it('each stands below whom it speaks for, by name', () => {
    const sources = [
      source('Ms Quill', { speaksFor: 'Harbour office' }),
      source('Town council'),
      source('Harbour office', { partOf: 'Town council' }),
      source('A diver'),
      source('Dock watch', { speaksFor: 'Harbour office' }),
    ];
    expect(shown(sources)).toEqual([
      'A diver',
      'Town council',
      '· Harbour office',
      '· · Dock watch',
      '· · Ms Quill',
    ]);
  });

  it('one whose parent is not in the list stands at the top', () => {
    expect(shown([source('Ms Quill', { speaksFor: 'Harbour office' })])).toEqual(['Ms Quill']);
  });
});
