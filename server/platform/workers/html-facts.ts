import type { HtmlPage, PageFact } from './html-page.ts';
import { readJsonLd } from './json-ld.ts';

type Facts = Omit<HtmlPage, 'lines'>;

/** What the head of a page says: JSON-LD first, since it names each thing, then meta tags. */
export function readFacts(document: Document): Facts {
  const ld = readJsonLd(
    [...document.querySelectorAll('script[type="application/ld+json"]')].map(
      (script) => script.textContent,
    ),
  );
  const meta = (...names: string[]) => firstMeta(document, names);
  const told = (value: string | null, field: string) => fact(value, `the page’s JSON-LD ${field}`);
  return {
    title: told(ld.headline, 'headline') ?? meta('og:title', 'twitter:title', 'dc.title'),
    outlet: meta('og:site_name', 'application-name') ?? told(ld.publisher, 'publisher'),
    published:
      told(ld.datePublished, 'datePublished') ??
      meta('article:published_time', 'datepublished', 'parsely-pub-date', 'dc.date', 'pubdate') ??
      meta('date') ??
      fact(attribute(document, 'time[datetime]', 'datetime'), 'the first <time> of the page'),
    byline: told(ld.author, 'author') ?? meta('author', 'article:author_name', 'byl', 'dc.creator'),
    url:
      webAddress(
        fact(attribute(document, 'link[rel="canonical"]', 'href'), 'the canonical link'),
      ) ?? webAddress(meta('og:url')),
    language:
      language(document.documentElement.getAttribute('lang')) ??
      language(meta('og:locale', 'content-language')?.value ?? null),
  };
}

function firstMeta(document: Document, names: readonly string[]): PageFact | null {
  const tags = [...document.querySelectorAll('meta')];
  for (const name of names) {
    for (const tag of tags) {
      const key = tag.getAttribute('property') ?? tag.getAttribute('name');
      const itemprop = tag.getAttribute('itemprop') ?? tag.getAttribute('http-equiv');
      if (key?.toLowerCase() !== name && itemprop?.toLowerCase() !== name) continue;
      const found = fact(tag.getAttribute('content'), `the page’s ${name}`);
      if (found) return found;
    }
  }
  return null;
}

function attribute(document: Document, selector: string, name: string): string | null {
  return document.querySelector(selector)?.getAttribute(name) ?? null;
}

/** One line, not longer than anything of its kind is. */
function fact(written: string | null, because: string): PageFact | null {
  const value = written?.replace(/\s+/g, ' ').trim().slice(0, 1_000) ?? '';
  return value === '' ? null : { value, because };
}

function webAddress(found: PageFact | null): PageFact | null {
  return found && /^https?:\/\/[^\s/]+/i.test(found.value) && URL.canParse(found.value)
    ? found
    : null;
}

/** "en_US" is en-US. */
function language(written: string | null): string | null {
  const tag = written?.trim().replace('_', '-') ?? '';
  return /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag) && tag.length <= 35 ? tag : null;
}
