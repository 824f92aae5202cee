import type { AttributionLink } from '../../claims/claim.ts';
import type { SourceNames } from '../relations/source-names.ts';

/** As much of a claim as it takes to see what it rests on. */
export interface SourcedClaim {
  chain: readonly Pick<AttributionLink, 'source'>[];
  article: string;
  /** Null: nobody has named the outlet, and the article stands for itself. */
  outlet: string | null;
}

export interface IndependenceContext {
  sources: SourceNames;
  /** The text an article is a copy of, or the article itself: equal for copies of one text. */
  copyOf(article: string): string;
  /** The source an outlet is, by name, where it is one. */
  outletSource(outlet: string): string | null;
}

/**
 * What a claim rests on. Two claims are dependent exactly where these meet: the same far end, one
 * text, or one's far end or outlet on the way of the other.
 */
export interface Footing {
  /** Who speaks for nobody else at the end of the chain. */
  farEnd: string;
  /** Everybody the words passed through, the outlet that printed them not among them. */
  links: ReadonlySet<string>;
  /** The outlet as a source, else its name or its article. */
  voice: string;
  text: string;
}

export function footingOf(claim: SourcedClaim, context: IndependenceContext): Footing {
  const { sources } = context;
  const named = claim.outlet === null ? null : (context.outletSource(claim.outlet) ?? claim.outlet);
  const text = context.copyOf(claim.article);
  const voice = named === null ? `article ${text}` : sources.bodyOf(named);
  const links = claim.chain.map(({ source }) => sources.bodyOf(source));
  return { farEnd: links.at(-1) ?? voice, links: new Set(links), voice, text };
}

/** Why two claims are not independent, in words that end a sentence; null where they are. */
export function whyDependent(a: Footing, b: Footing): string | null {
  if (a.text === b.text) return 'both stand in one text';
  if (a.farEnd === b.farEnd) return 'both rest on one source';
  if (b.links.has(a.farEnd) || a.links.has(b.farEnd)) return 'one rests on the source of the other';
  if (b.links.has(a.voice) || a.links.has(b.voice)) return 'one rests on the outlet of the other';
  return null;
}
