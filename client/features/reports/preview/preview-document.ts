/** The export's body as a document of its own, its links in new tabs. */
export function previewDocument(html: string): string {
  return `<!doctype html><meta charset="utf-8"><base target="_blank">${html}`;
}
