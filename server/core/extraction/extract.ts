import type { Figure } from '../figures/figure.ts';
import { defaultReading, type ReadingSettings } from '../figures/interval.ts';
import type { PartialDate } from '../figures/partial-date.ts';
import type { Period } from '../figures/period.ts';
import { findFigures } from '../figures/read-figure.ts';
import { findPeriods } from '../figures/read-period.ts';
import { prepareText } from '../figures/prepared-text.ts';
import type { Span } from '../text/span.ts';
import type { Attribution } from './attribution.ts';
import { findAttributions } from './find-attributions.ts';
import { findHedges } from './hedges.ts';

export interface ExtractOptions {
  /** Relative words are counted from it; null leaves them unresolved. */
  published: PartialDate | null;
  /** "en", "fr"; null: English. */
  language?: string | null | undefined;
  settings?: ReadingSettings | undefined;
}

/** All that the engine sees in a text; spans are code points, attributions UTF-16 ranges. */
export interface Extraction {
  figures: (Figure & Span)[];
  periods: (Period & Span)[];
  attributions: Attribution[];
  hedges: Span[];
}

/** Reads a whole text once with every finder. Pure, and linear in the length of the text. */
export function extract(text: string, options: ExtractOptions): Extraction {
  const prepared = prepareText(text);
  return {
    figures: findFigures(text, options.settings ?? defaultReading, undefined, prepared),
    periods: findPeriods(text, options.published, undefined, prepared),
    attributions: findAttributions(text, options),
    hedges: findHedges(text, prepared),
  };
}
