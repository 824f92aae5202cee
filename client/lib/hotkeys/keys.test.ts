import { describe, expect, it } from 'vitest';
import { isSingleKey, pressed, printed } from './keys.ts';

const none = { metaKey: false, ctrlKey: false, altKey: false, shiftKey: false };

const presses: Record<string, { event: Partial<typeof none> & { key: string }; expect: string }> = {
  'a letter': { event: { key: 'j' }, expect: 'j' },
  'a letter under caps lock': { event: { key: 'J' }, expect: 'j' },
  'shift and a letter': { event: { key: 'S', shiftKey: true }, expect: 'shift+s' },
  'a sign that needs shift': { event: { key: '?', shiftKey: true }, expect: '?' },
  control: { event: { key: 'k', ctrlKey: true }, expect: 'mod+k' },
  command: { event: { key: 'k', metaKey: true }, expect: 'mod+k' },
  'the space bar': { event: { key: ' ' }, expect: 'Space' },
  'shift and an arrow': { event: { key: 'ArrowDown', shiftKey: true }, expect: 'shift+ArrowDown' },
};

describe('what was pressed is written as bindings write it', () => {
  it.each(Object.entries(presses))('%s', (_, { event, expect: written }) => {
    expect(pressed({ ...none, ...event })).toBe(written);
  });
});

describe('keys are printed as the keyboard has them', () => {
  it.each([
    ['mod+k', false, [['Ctrl', 'K']]],
    ['mod+k', true, [['⌘', 'K']]],
    ['g l', false, [['G'], ['L']]],
    ['shift+ArrowDown', false, [['Shift', '↓']]],
    ['?', false, [['?']]],
  ] as const)('%s (mac: %s)', (keys, mac, shown) => {
    expect(printed(keys, mac)).toEqual(shown);
  });
});

describe('single keys can be switched off, others stay', () => {
  it.each([
    ['j', true],
    ['g l', true],
    ['?', true],
    ['mod+k', false],
    ['Enter', false],
    ['Escape', false],
  ] as const)('%s: %s', (keys, single) => {
    expect(isSingleKey(keys)).toBe(single);
  });
});
