/** What schema.org's article types say, each as one line. */
export interface JsonLdArticle {
  headline: string | null;
  datePublished: string | null;
  author: string | null;
  publisher: string | null;
}

/** The first article among a page's JSON-LD scripts; what is broken is passed over. */
export function readJsonLd(scripts: readonly (string | null)[]): JsonLdArticle {
  for (const script of scripts) {
    const article = findArticle(parse(script ?? ''), 0);
    if (!article) continue;
    return {
      headline: text(article.headline),
      datePublished: text(article.datePublished),
      author: names(article.author),
      publisher: names(article.publisher),
    };
  }
  return { headline: null, datePublished: null, author: null, publisher: null };
}

type Thing = Record<string, unknown>;

const deepest = 6;

/** Alone, in a list, or in a graph. */
function findArticle(value: unknown, depth: number): Thing | null {
  if (depth > deepest) return null;
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = findArticle(item, depth + 1);
      if (found) return found;
    }
    return null;
  }
  if (!isThing(value)) return null;
  const types = [value['@type']].flat();
  const isArticle = types.some(
    (type) => typeof type === 'string' && /(Article|Posting)$/.test(type),
  );
  return isArticle ? value : findArticle(value['@graph'], depth + 1);
}

function names(value: unknown): string | null {
  const all = [value]
    .flat()
    .map((item) => text(isThing(item) ? item.name : item))
    .filter((name) => name !== null);
  return all.length > 0 ? all.join(', ') : null;
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

function parse(script: string): unknown {
  try {
    return JSON.parse(script);
  } catch {
    return null;
  }
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null;
}
