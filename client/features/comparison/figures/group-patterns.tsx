import { colourOf, type Palette } from '../drawing/palette.ts';

/** Stripes of another slant for each group of claims that say the same. */
const slants = [45, 135, 0, 90];

export function patternId(outlet: number, group: number): string {
  return `same-${outlet}-${group % slants.length}`;
}

export function GroupPatterns({
  palette,
  outlets,
}: {
  palette: Palette;
  outlets: readonly string[];
}) {
  return (
    <defs>
      {outlets.flatMap((name, outlet) =>
        slants.map((slant, group) => (
          <pattern
            key={`${name} ${slant}`}
            id={patternId(outlet, group)}
            width={6}
            height={6}
            patternUnits="userSpaceOnUse"
            patternTransform={`rotate(${slant})`}
          >
            <rect width={6} height={6} fill={palette.ground} />
            <rect width={3} height={6} fill={colourOf(palette, outlet)} />
          </pattern>
        )),
      )}
    </defs>
  );
}
