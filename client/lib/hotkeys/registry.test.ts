import { afterEach, describe, expect, it } from 'vitest';
import { activeGroups, register, unregister, type HotkeyGroup } from './registry.ts';

const ids = { shell: Symbol(), page: Symbol(), dialog: Symbol() };
const group = (title: string, more: Partial<HotkeyGroup> = {}): HotkeyGroup => {
  return { title, hotkeys: [], modal: false, last: false, ...more };
};
const heard = () => activeGroups().map(({ title }) => title);

afterEach(() => {
  for (const id of Object.values(ids)) unregister(id);
});

describe('who hears a key first', () => {
  it('a page before the shell, in whatever order they came', () => {
    register(ids.page, group('page'));
    register(ids.shell, group('shell', { last: true }));
    expect(heard()).toEqual(['page', 'shell']);
  });

  it('a dialog alone', () => {
    register(ids.page, group('page'));
    register(ids.shell, group('shell', { last: true }));
    register(ids.dialog, group('dialog', { modal: true }));
    expect(heard()).toEqual(['dialog']);
  });

  it('still the dialog alone when the page below changes its keys', () => {
    register(ids.page, group('page'));
    register(ids.dialog, group('dialog', { modal: true }));
    register(ids.page, group('page, changed'));
    expect(heard()).toEqual(['dialog']);
    unregister(ids.dialog);
    expect(heard()).toEqual(['page, changed']);
  });
});
