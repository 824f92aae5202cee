import { parseHTML } from 'linkedom';
import { byId, readValue, type ReadBack } from './read-back.ts';

/** The definition list that stands behind each claim of an exported page. */
export function readHtml(page: string): ReadBack {
  const { document } = parseHTML(page);
  const claims = [...document.querySelectorAll('article.claim')].map((article) => {
    const fields = [...article.querySelectorAll('[data-field]')].map((field) => {
      const path = field.getAttribute('data-field') ?? '';
      return [path, readValue(path, field.textContent)] as const;
    });
    return new Map(fields);
  });
  return byId(claims);
}
