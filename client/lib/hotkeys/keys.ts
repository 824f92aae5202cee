/** "mod+k", "shift+s", "g l" (one after the other), "?", "j", "Enter", "ArrowDown", "Space". */
export type Keys = string;

export const isMac =
  typeof navigator !== 'undefined' && /mac|iphone|ipad/i.test(navigator.userAgent);

const modifiers = ['mod', 'alt', 'shift'] as const;

/** What was pressed, written as a binding writes it: comparing the two is comparing strings. */
export function pressed(
  event: Pick<KeyboardEvent, 'key' | 'metaKey' | 'ctrlKey' | 'altKey' | 'shiftKey'>,
): string {
  const isLetter = /^\p{L}$/u.test(event.key);
  const isNamed = event.key.length > 1 || event.key === ' ';
  return [
    event.metaKey || event.ctrlKey ? 'mod' : null,
    event.altKey ? 'alt' : null,
    // Shift is part of what "?" is; with a letter or a named key it is a modifier.
    event.shiftKey && (isLetter || isNamed) ? 'shift' : null,
    event.key === ' ' ? 'Space' : isLetter ? event.key.toLowerCase() : event.key,
  ]
    .filter((part) => part !== null)
    .join('+');
}

/** The keys as printed: [["⌘", "K"]] or [["G"], ["L"]]. */
export function printed(keys: Keys, mac = isMac): string[][] {
  return keys.split(' ').map((stroke) => strokeParts(stroke).map((part) => printedPart(part, mac)));
}

function strokeParts(stroke: string): string[] {
  return stroke === '+' ? ['+'] : stroke.split('+');
}

const names: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Enter: '⏎',
  Escape: 'Esc',
  Delete: 'Del',
};

function printedPart(part: string, mac: boolean): string {
  if (part === 'mod') return mac ? '⌘' : 'Ctrl';
  if (part === 'alt') return mac ? '⌥' : 'Alt';
  if (part === 'shift') return 'Shift';
  return names[part] ?? (part.length === 1 ? part.toUpperCase() : part);
}

/** A bare letter or sign, which somebody who dictates or types badly may want switched off. */
export function isSingleKey(keys: Keys): boolean {
  const parts = strokeParts(keys.split(' ')[0] ?? '');
  return parts.length === 1 && (parts[0] ?? '').length === 1;
}

export function hasModifier(stroke: string): boolean {
  return modifiers.some((modifier) => modifier !== 'shift' && stroke.startsWith(`${modifier}+`));
}
