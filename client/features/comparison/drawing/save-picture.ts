import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { saveFile } from '../../../lib/save-file.ts';

/** Points of a saved picture for each of the screen's: sharp in print. */
const pictureScale = 2;

/** What a drawing is as an SVG file. */
export function svgOf(drawing: ReactNode): string {
  const host = document.createElement('div');
  const root = createRoot(host);
  flushSync(() => root.render(drawing));
  const svg = host.firstChild ? new XMLSerializer().serializeToString(host.firstChild) : '';
  root.unmount();
  return svg;
}

export function saveSvg(name: string, svg: string): void {
  saveFile(`${name}.svg`, new Blob([svg], { type: 'image/svg+xml' }));
}

/** Fails where the browser cannot draw the picture. */
export async function savePng(name: string, svg: string): Promise<void> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width * pictureScale;
  canvas.height = image.height * pictureScale;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('The picture is too large for this browser. Save it as SVG instead.');
  saveFile(`${name}.png`, blob);
}
