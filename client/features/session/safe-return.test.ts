import { describe, expect, it } from 'vitest';
import { safeReturn } from './safe-return.ts';

const cases: Record<string, { returnTo: string | undefined; expect: string }> = {
  'a page of ours': { returnTo: '/articles/1?claim=2', expect: '/articles/1?claim=2' },
  nothing: { returnTo: undefined, expect: '/library' },
  'another site': { returnTo: 'https://evil.example/', expect: '/library' },
  'another site without a scheme': { returnTo: '//evil.example/', expect: '/library' },
  'another site by a backslash': { returnTo: '/\\evil.example', expect: '/library' },
  'a script': { returnTo: 'javascript:alert(1)', expect: '/library' },
};

describe('after signing in one returns to', () => {
  it.each(Object.entries(cases))('%s', (_, { returnTo, expect: address }) => {
    expect(safeReturn(returnTo, '/library')).toBe(address);
  });
});
