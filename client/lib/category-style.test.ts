import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultCategories } from '#core/claims/category.ts';
import { categoryColours, themes } from './category-style.ts';
import { contrast, parseColour, toHex } from './colour.ts';

function ratios(colour: string, theme: keyof typeof themes) {
  const { tint, ink, line } = categoryColours(colour, themes[theme]);
  const { ground } = themes[theme];
  return {
    textOnTint: contrast(parseColour(ink), parseColour(tint)),
    lineOnGround: contrast(parseColour(line), ground),
    runningTextOnTint: contrast(themes[theme].ink, parseColour(tint)),
  };
}

describe.each(['light', 'dark'] as const)('a category in the %s theme', (theme) => {
  it.each(defaultCategories.map(({ name, colour }) => [name, colour] as const))(
    '%s is readable',
    (_, colour) => {
      const { textOnTint, lineOnGround, runningTextOnTint } = ratios(colour, theme);
      expect(textOnTint).toBeGreaterThanOrEqual(4.5);
      expect(lineOnGround).toBeGreaterThanOrEqual(2.95);
      expect(runningTextOnTint).toBeGreaterThanOrEqual(7);
    },
  );

  it('is readable in any colour a team may choose', () => {
    const channel = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(fc.tuple(channel, channel, channel), (colour) => {
        expect(ratios(toHex(colour), theme).textOnTint).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });
});
