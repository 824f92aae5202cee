import { useCallback } from 'react';
import { headline } from '../../../features/claims/words/claim-words.ts';
import {
  MarginMarks,
  type MarginLabel,
} from '../../../features/reader/components/margin-marks.tsx';
import type { Placed } from '../../../features/reader/hooks/use-placed.ts';
import type { ScrollWindow } from '../../../features/reader/view/scroll-window.ts';
import { categoryStyle } from '../../../lib/category-style.ts';
import type { DeskState } from './use-desk.ts';

interface Props {
  desk: DeskState;
  placed: readonly Placed[];
  near: ScrollWindow;
}

/** Glyph and short label of each claim, level with its line. */
export function DeskMargin({ desk, placed, near }: Props) {
  const { byId, codebook, selected } = desk;
  const labelOf = useCallback(
    (id: string): MarginLabel | null => {
      const claim = byId.get(id);
      const category = codebook.categories.find(({ key }) => key === claim?.category);
      if (!claim || !category) return null;
      const words = headline(claim) ?? category.name;
      return {
        glyph: category.glyph,
        words,
        title: `${category.name}: ${headline(claim) ?? claim.anchor.exact}`,
        style: categoryStyle(category.colour),
      };
    },
    [byId, codebook],
  );
  return (
    <MarginMarks
      placed={placed}
      near={near}
      selected={selected.id}
      labelOf={labelOf}
      onPick={selected.select}
    />
  );
}
