import type { JSX } from 'react';
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

/** One element with one text node: passages are painted over it, never cut out of it. */
export function TextParagraph({ paragraph }: { paragraph: Paragraph }) {
  const Element = elements[paragraph.kind];
  return (
    <Element
      className={classes.paragraph}
      data-kind={paragraph.kind}
      data-number={paragraph.number}
      dir="auto"
      {...{ [paragraphAttribute]: paragraph.index }}
    >
      {paragraph.text}
    </Element>
  );
}
