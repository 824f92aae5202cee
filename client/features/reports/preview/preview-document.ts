import { reportCss } from '#core/reports/html/report-css.ts';

/** Around the export's body: a page has these by itself, a frame of ours has to say them. */
const frameCss = `
html { color-scheme: light dark; background: light-dark(#ffffff, #16181b); }
body { margin: 0; }
`;

/**
 * The export's body as a document of its own, in the export's style. Articles open in a new tab:
 * the server escapes every value, so that a link of its own is the only `<a href="http`.
 */
export function previewDocument(html: string, nonce: string): string {
  const body = html.replaceAll('<a href="http', '<a target="_blank" href="http');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><style nonce="${nonce}">${frameCss}${reportCss}</style></head><body>${body}</body></html>`;
}
