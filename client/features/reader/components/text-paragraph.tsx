import { memo, type JSX } from 'react';
import type { RegionKind } from '#core/articles/article.ts';
import { paragraphAttribute } from '../text/rendered-text.ts';
import type { Paragraph } from '../text/reading-text.ts';
import classes from './article-text.module.css';

const elements: Readonly<Record<RegionKind, keyof JSX.IntrinsicElements>> = {
  headline: 'h1',
  standfirst: 'p',
  body: 'p',
  caption: 'p',
  boilerplate: 'p',
};

/** Characters in a line of the widest column, and the height of a line, in pixels. */
const lineLength = 64;
const lineHeight = 30;

/** As high as it will be, to a line or two: what stands for it until it is laid out. */
function guessedHeight({ text }: Paragraph): string {
  return `${Math.ceil(text.length / lineLength) * lineHeight}px`;
}

/** One element with one text node: passages are painted over it, never cut out of it. */
export const TextParagraph = memo(function TextParagraph({ paragraph }: { paragraph: Paragraph }) {
  const Element = elements[paragraph.kind];
  return (
    <Element
      className={classes.paragraph}
      data-kind={paragraph.kind}
      data-number={paragraph.number}
      dir="auto"
      style={{ containIntrinsicBlockSize: guessedHeight(paragraph) }}
      {...{ [paragraphAttribute]: paragraph.index }}
    >
      {paragraph.text}
    </Element>
  );
});
