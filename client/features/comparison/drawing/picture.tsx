import type { ReactNode } from 'react';
import type { Palette } from './palette.ts';
import { pictureFont, small } from './place.ts';

interface Props {
  /** What is drawn, to who cannot see it. */
  label: string;
  width: number;
  height: number;
  palette: Palette;
  children: ReactNode;
}

/** A picture of its own, on its own ground: it takes no style from the page, to be saved as it is. */
export function Picture({ label, width, height, palette, children }: Props) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={pictureFont}
      fontSize={small.size}
      role="group"
      aria-label={label}
    >
      <rect width={width} height={height} fill={palette.ground} />
      {children}
    </svg>
  );
}
