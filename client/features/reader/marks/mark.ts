import type { Span } from '#core/text/span.ts';
import type { Underline } from '#core/claims/category.ts';

/** A tagged passage as the text shows it. */
export interface Mark extends Span {
  id: string;
  /** The key of the layer it is painted in. */
  layer: string;
}

/** How a layer (a category) looks: never told by its colour alone. */
export interface Layer {
  key: string;
  /** "#RRGGBB" */
  colour: string;
  underline: Underline;
  /** Not tagged yet: dotted, and without a tint. */
  suggested?: boolean;
}
