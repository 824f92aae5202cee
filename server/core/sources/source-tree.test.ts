import { describe, expect, test } from 'vitest';
import { findCircle, parentsAfterMerge, type SourceParents } from './source-tree.ts';

/** "envoy > ministry" speaks for, "ministry < state" is a part of. */
function tree(...lines: string[]): SourceParents[] {
  const sources = new Map<string, SourceParents>();
  const source = (id: string) => {
    const known = sources.get(id) ?? { id, speaksForId: null, partOfId: null };
    sources.set(id, known);
    return known;
  };
  for (const line of lines) {
    const [from = '', sign, to = ''] = line.split(' ');
    source(to);
    if (sign === '>') source(from).speaksForId = to;
    else source(from).partOfId = to;
  }
  return [...sources.values()];
}

describe('findCircle', () => {
  const cases: Record<string, { lines: string[]; at: string; expect: string[] | null }> = {
    'a chain upwards': {
      lines: ['envoy > ministry', 'ministry < state'],
      at: 'envoy',
      expect: null,
    },
    'two that speak for each other': {
      lines: ['envoy > ministry', 'ministry > envoy'],
      at: 'envoy',
      expect: ['envoy', 'ministry', 'envoy'],
    },
    'one that speaks for itself': {
      lines: ['envoy > envoy'],
      at: 'envoy',
      expect: ['envoy', 'envoy'],
    },
    'through both relations': {
      lines: ['envoy > ministry', 'ministry < state', 'state > envoy'],
      at: 'ministry',
      expect: ['ministry', 'state', 'envoy', 'ministry'],
    },
    'two ways up to one top': {
      lines: ['envoy > ministry', 'envoy < embassy', 'ministry < state', 'embassy < state'],
      at: 'envoy',
      expect: null,
    },
    'a circle elsewhere above': {
      lines: ['envoy > ministry', 'ministry > state', 'state > ministry'],
      at: 'envoy',
      expect: null,
    },
  };
  test.each(Object.entries(cases))('%s', (_, { lines, at, expect: circle }) => {
    expect(findCircle(at, tree(...lines))).toEqual(circle);
  });

  test('a ladder of 500 steps with two sides each ends at once', () => {
    const lines = Array.from({ length: 500 }, (_, n) => [`s${n} > s${n + 1}`, `s${n} < s${n + 1}`]);
    expect(findCircle('s0', tree(...lines.flat()))).toBeNull();
  });
});

describe('parentsAfterMerge', () => {
  const source = (id: string, speaksForId: string | null, partOfId: string | null) => ({
    id,
    speaksForId,
    partOfId,
  });
  const ministry = source('ministry', 'state', null);

  test('who spoke for the merged one speaks for whom it spoke for', () => {
    expect(parentsAfterMerge(source('envoy', 'ministry', null), ministry).speaksForId).toBe(
      'state',
    );
  });
  test('who is merged into whom it spoke for leaves nothing behind', () => {
    expect(parentsAfterMerge(source('state', null, null), ministry)).toEqual(
      source('state', null, null),
    );
  });
  test('two that spoke for each other end alone', () => {
    expect(
      parentsAfterMerge(source('a', 'b', null), source('b', 'a', null)).speaksForId,
    ).toBeNull();
  });
  test('its own parents stay', () => {
    expect(parentsAfterMerge(source('a', 'x', 'y'), source('b', 'z', 'z'))).toEqual(
      source('a', 'x', 'y'),
    );
  });
});
