import { memo, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { IntervalIndex } from '../marks/interval-index.ts';
import type { Layer, Mark } from '../marks/mark.ts';
import { TextView } from '../view/text-view.ts';
import type { Block, ReadingText } from '../text/reading-text.ts';
import classes from './article-text.module.css';
import { BoilerplateFold } from './boilerplate-fold.tsx';
import { TextParagraph } from './text-paragraph.tsx';

interface Props {
  text: ReadingText;
  /** BCP 47, for hyphens, quote marks and voices. */
  language: string | null;
  layers: readonly Layer[];
  marks: IntervalIndex<Mark>;
  /** Boilerplate unfolded, so that a passage in it can be shown. */
  unfolded: boolean;
  onUnfold: (unfolded: boolean) => void;
  /** Called with the view once the text stands, and with null when it goes. */
  onView: (view: TextView | null) => void;
}

/** Blocks of a long text that are painted first: more than a screen holds. */
const firstBlocks = 40;

/** The text of an article and the passages painted over it. */
export function ArticleText({ text, layers, marks, unfolded, onView, ...rest }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const ground = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<TextView | null>(null);
  const whole = useWhole(text);

  useLayoutEffect(() => {
    if (!root.current || !ground.current) return;
    const made = new TextView(text, root.current, ground.current, whole);
    setView(made);
    onView(made);
    return () => {
      made.stop();
      setView(null);
      onView(null);
    };
  }, [text, whole, onView]);
  useLayoutEffect(() => view?.setLayers(layers), [view, layers]);
  useLayoutEffect(() => view?.setMarks(marks), [view, marks]);
  useLayoutEffect(() => view?.refresh(), [view, unfolded]);

  return (
    <div
      ref={root}
      className={classes.text}
      lang={rest.language ?? undefined}
      role="document"
      aria-label="Text of the article"
      tabIndex={0}
    >
      <div ref={ground} className={classes.ground} aria-hidden />
      <Blocks
        blocks={whole ? text.blocks : text.blocks.slice(0, firstBlocks)}
        unfolded={unfolded}
        onUnfold={rest.onUnfold}
      />
    </div>
  );
}

/** A long text is painted in half the time when its first blocks come before the others. */
function useWhole({ blocks }: ReadingText): boolean {
  const [whole, setWhole] = useState(blocks.length <= firstBlocks);
  useEffect(() => {
    if (whole) return;
    let timer = 0;
    // What a frame calls runs before it is painted; a timer set then runs after.
    const frame = requestAnimationFrame(() => {
      timer = window.setTimeout(() => setWhole(true));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [whole]);
  return whole;
}

interface BlocksProps extends Pick<Props, 'unfolded' | 'onUnfold'> {
  blocks: readonly Block[];
}

const Blocks = memo(function Blocks({ blocks, unfolded, onUnfold }: BlocksProps) {
  return blocks.map((block) =>
    block.kind === 'paragraph' ? (
      <TextParagraph key={block.paragraph.index} paragraph={block.paragraph} />
    ) : (
      <BoilerplateFold
        key={block.paragraphs[0]?.index}
        paragraphs={block.paragraphs}
        open={unfolded}
        onToggle={() => onUnfold(!unfolded)}
      />
    ),
  );
});
