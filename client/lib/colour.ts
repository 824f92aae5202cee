/** sRGB, each channel 0–255. */
type Rgb = readonly [number, number, number];

export function parseColour(hex: string): Rgb {
  const digits = /^#([0-9a-f]{6})$/i.exec(hex)?.[1] ?? '6b7280';
  const channel = (at: number) => parseInt(digits.slice(at, at + 2), 16);
  return [channel(0), channel(2), channel(4)];
}

export function toHex(colour: Rgb): string {
  return `#${colour.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}

/** `share` of the first, the rest of the second. */
export function mix(first: Rgb, second: Rgb, share: number): Rgb {
  const [r, g, b] = first;
  const [r2, g2, b2] = second;
  return [r * share + r2 * (1 - share), g * share + g2 * (1 - share), b * share + b2 * (1 - share)];
}

/** WCAG 2.2: 1 to 21. */
export function contrast(first: Rgb, second: Rgb): number {
  const lights = [luminance(first), luminance(second)];
  return (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05);
}

function luminance(colour: Rgb): number {
  const [r, g, b] = colour;
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** The colour, moved towards `ink` by the least that gives `ratio` on the ground. */
export function readable(colour: Rgb, ground: Rgb, ink: Rgb, ratio: number): Rgb {
  for (let share = 1; share > 0; share -= 0.02) {
    const candidate = mix(colour, ink, share);
    if (contrast(candidate, ground) >= ratio) return candidate;
  }
  return ink;
}
