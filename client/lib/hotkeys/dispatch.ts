import { createStored } from '../stored.ts';
import { hasModifier, isSingleKey, pressed } from './keys.ts';
import { activeGroups, type Hotkey } from './registry.ts';

/** Bare letters can be switched off (WCAG 2.1.4); keys with Ctrl or Cmd stay. */
export const singleKeys = createStored('single-keys', ['on', 'off'], 'on');

const sequenceTime = 1200;
let firstStroke: { stroke: string; at: number } | null = null;

/** Listens for every key of the application; returns what ends it. */
export function startHotkeys(): () => void {
  document.addEventListener('keydown', onKeyDown);
  return () => document.removeEventListener('keydown', onKeyDown);
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || event.key === 'Shift') return;
  const stroke = pressed(event);
  const before =
    firstStroke && event.timeStamp - firstStroke.at < sequenceTime ? firstStroke.stroke : null;
  firstStroke = null;
  const hit = (before === null ? null : find(`${before} ${stroke}`, event)) ?? find(stroke, event);
  if (hit) {
    event.preventDefault();
    hit.run(event);
  } else if (beginsSequence(stroke, event)) {
    firstStroke = { stroke, at: event.timeStamp };
  }
}

function find(keys: string, event: KeyboardEvent): Hotkey | undefined {
  return heard(event).find((hotkey) => hotkey.keys === keys && !hotkey.disabled);
}

function beginsSequence(stroke: string, event: KeyboardEvent): boolean {
  return heard(event).some((hotkey) => hotkey.keys.startsWith(`${stroke} `));
}

function heard(event: KeyboardEvent): Hotkey[] {
  const groups = activeGroups();
  // A dialog that names no keys of its own still keeps the page's keys away.
  if (inForeignDialog(event) && !groups.some((group) => group.modal)) return [];
  const typing = isField(event.target);
  return groups
    .flatMap((group) => group.hotkeys)
    .filter((hotkey) => !typing || (hotkey.inFields ?? hasModifier(hotkey.keys)))
    .filter((hotkey) => !isSingleKey(hotkey.keys) || singleKeys.get() === 'on')
    .filter((hotkey) => !takesKey(event.target, hotkey.keys));
}

function inForeignDialog({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('[aria-modal="true"]') !== null;
}

function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio'].includes(target.type);
  return target.isContentEditable || target.matches('textarea, select, [role="combobox"]');
}

/** Enter and Space on a button or link are the button's. */
function takesKey(target: EventTarget | null, keys: string): boolean {
  if (keys !== 'Enter' && keys !== 'Space') return false;
  return (
    target instanceof Element &&
    target.closest('button, a[href], summary, [role="menuitem"], [role="option"], input') !== null
  );
}
