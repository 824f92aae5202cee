import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Claim } from '#contract/claims.ts';
import type { Category } from '#contract/nouns.ts';
import { defaultCategories } from '#core/claims/category.ts';
import { ClaimCard } from '../../client/features/claims/components/card/claim-card.tsx';
import { exampleClaim } from '../../client/features/claims/testing/example-claim.ts';
import { ArticleText } from '../../client/features/reader/components/article-text.tsx';
import { CardColumn } from '../../client/features/reader/components/card-column.tsx';
import { MarginMarks } from '../../client/features/reader/components/margin-marks.tsx';
import { usePlaced } from '../../client/features/reader/hooks/use-placed.ts';
import { useTextLayout } from '../../client/features/reader/hooks/use-text-layout.ts';
import { useScrollWindow } from '../../client/features/reader/hooks/use-scroll-window.ts';
import { IntervalIndex } from '../../client/features/reader/marks/interval-index.ts';
import { readingText } from '../../client/features/reader/text/reading-text.ts';
import type { TextView } from '../../client/features/reader/view/text-view.ts';
import { categoryStyle } from '../../client/lib/category-style.ts';
import type { Material, Passage } from './material.ts';
import type { Subject } from './subject.ts';

const categories: Category[] = defaultCategories.map((category, position) => ({
  ...category,
  fields: [...category.fields],
  position,
  archived: false,
  claimCount: 0,
  version: 1,
  abilities: { edit: true, trash: true },
}));

let add: (passage: Passage) => void = () => undefined;

/** The reader with its margin and its cards; without the network and the pages around it. */
export function ourReader(element: HTMLElement): Subject {
  // In the application it stands long before an article is opened.
  const root = createRoot(element);
  return {
    show: (_, material) => {
      flushSync(() => root.render(<Desk material={material} />));
    },
    add: (passage) => add(passage),
  };
}

function Desk({ material }: { material: Material }) {
  const [passages, setPassages] = useState(material.passages);
  add = (passage) => {
    flushSync(() => setPassages((before) => inOrder([...before, passage])));
  };
  const text = useMemo(() => readingText({ ...material, regions: [] }), [material]);
  const [view, setView] = useState<TextView | null>(null);
  const marks = useMemo(
    () => passages.map(({ category, ...span }) => ({ ...span, layer: category })),
    [passages],
  );
  const index = useMemo(() => new IntervalIndex(marks), [marks]);
  const claims = useMemo(
    () => new Map(passages.map((each) => [each.id, claimOf(each)])),
    [passages],
  );
  const layout = useTextLayout(view);
  const near = useScrollWindow(view, layout);
  const cardsNear = useDeferredValue(near);
  const placed = usePlaced(layout, marks, cardsNear);
  const labelOf = useCallback(
    (id: string) => {
      const category = categoryOf(claims.get(id)?.category ?? '');
      if (!category) return null;
      const { glyph, name, colour } = category;
      return { glyph, words: name, title: name, style: categoryStyle(colour) };
    },
    [claims],
  );
  return (
    <div className="desk">
      <ArticleText
        text={text}
        language="en"
        layers={categories}
        marks={index}
        unfolded={false}
        onUnfold={nothing}
        onView={setView}
      />
      <MarginMarks
        placed={placed}
        near={cardsNear}
        selected={null}
        labelOf={labelOf}
        onPick={nothing}
      />
      <CardColumn
        placed={placed}
        near={cardsNear}
        selected={null}
        open={false}
        renderCard={(id) => {
          const claim = claims.get(id);
          return (
            claim && (
              <ClaimCard
                claim={claim}
                category={categoryOf(claim.category)}
                selected={false}
                saving={null}
                onOpen={nothing}
              />
            )
          );
        }}
        renderFold={(ids) => <button type="button">{ids.length} more here</button>}
      />
    </div>
  );
}

function categoryOf(key: string): Category | undefined {
  return categories.find((category) => category.key === key);
}

function claimOf({ id, category, start, end }: Passage): Claim {
  return { ...exampleClaim, id, category, anchor: { ...exampleClaim.anchor, start, end } };
}

function inOrder(passages: Passage[]): Passage[] {
  return passages.sort((a, b) => a.start - b.start);
}

function nothing(): void {
  // A click is not measured.
}
