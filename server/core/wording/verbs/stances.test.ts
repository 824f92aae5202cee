import { describe, expect, test } from 'vitest';
import { stanceOfVerb, verbLemma, type VerbStance } from './stances.ts';

const cases: Record<string, [lemma: string, stance: VerbStance]> = {
  said: ['say', 'neutral'],
  'has said': ['say', 'neutral'],
  Admitted: ['admit', 'conceding'],
  'pointed out': ['point out', 'vouching'],
  'reportedly claimed': ['claim', 'distancing'],
  'called for': ['call for', 'urging'],
  calls: ['call', 'neutral'],
  denying: ['deny', 'denying'],
  'mumbled softly': ['mumbled softly', 'other'],
};

describe('reporting verbs', () => {
  test.each(Object.entries(cases))('%s', (printed, [lemma, stance]) => {
    expect(verbLemma(printed)).toBe(lemma);
    expect(stanceOfVerb(lemma)).toBe(stance);
  });
});
