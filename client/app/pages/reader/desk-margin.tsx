import { useCallback } from 'react';
import { headline } from '../../../features/claims/words/claim-words.ts';
import {
  MarginMarks,
  type MarginLabel,
} from '../../../features/reader/components/margin-marks.tsx';
import type { Placed } from '../../../features/reader/hooks/use-placed.ts';
import type { ScrollWindow } from '../../../features/reader/view/scroll-window.ts';
import { suggestedHeadline } from '../../../features/claims/suggestions/words.ts';
import { categoryStyle } from '../../../lib/category-style.ts';
import type { DeskState } from './use-desk.ts';
import type { DeskSuggestions } from './use-desk-suggestions.ts';

interface Props {
  desk: DeskState;
  suggestions: DeskSuggestions;
  placed: readonly Placed[];
  near: ScrollWindow;
}

/** Glyph and short label of each claim, level with its line. */
export function DeskMargin({ desk, suggestions, placed, near }: Props) {
  const { byId, codebook, selected } = desk;
  const { byId: suggested, chosen, pick } = suggestions;
  const labelOf = useCallback(
    (id: string): MarginLabel | null => {
      const suggestion = suggested.get(id);
      const claim = byId.get(id);
      const key = (claim ?? suggestion)?.category;
      const category = codebook.categories.find((known) => known.key === key);
      if (category && suggestion) {
        const words = suggestedHeadline(suggestion) ?? category.name;
        const title = `Suggested, ${category.name}: ${suggestion.anchor.exact}`;
        const style = categoryStyle(category.colour);
        return { glyph: category.glyph, words, title, style, suggested: true };
      }
      if (!claim || !category) return null;
      const words = headline(claim) ?? category.name;
      return {
        glyph: category.glyph,
        words,
        title: `${category.name}: ${headline(claim) ?? claim.anchor.exact}`,
        style: categoryStyle(category.colour),
      };
    },
    [byId, suggested, codebook],
  );
  return (
    <MarginMarks
      placed={placed}
      near={near}
      selected={chosen?.id ?? selected.id}
      labelOf={labelOf}
      onPick={pick}
    />
  );
}
