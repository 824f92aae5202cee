import { createTextAnnotator, type TextAnnotation } from '@recogito/text-annotator';
import '@recogito/text-annotator/text-annotator.css';
import { defaultCategories } from '#core/claims/category.ts';
import type { Material, Passage } from './material.ts';
import type { Subject } from './subject.ts';

type Annotator = ReturnType<typeof createTextAnnotator<TextAnnotation>>;

/** @recogito/text-annotator with one of its renderers; it brings no margin and no cards. */
export function textAnnotator(renderer: 'CSS_HIGHLIGHTS' | 'SPANS'): Subject {
  let annotator: Annotator | null = null;
  let text = document.createTextNode('');
  const annotationOf = ({ id, start, end, category }: Passage): TextAnnotation => {
    const range = document.createRange();
    range.setStart(text, start);
    range.setEnd(text, end);
    const quote = text.data.slice(start, end);
    return {
      id,
      bodies: [{ id: `${id} category`, annotation: id, purpose: 'tagging', value: category }],
      target: { annotation: id, selector: [{ quote, start, end, range }] },
    };
  };
  return {
    show: (root, { content, passages }: Material) => {
      const element = document.createElement('div');
      element.className = 'plain';
      text = document.createTextNode(content);
      element.append(text);
      root.append(element);
      annotator = createTextAnnotator<TextAnnotation>(element, {
        renderer,
        style: ({ bodies }: Pick<TextAnnotation, 'bodies'>) => ({
          fill: colourOf(bodies[0]?.value),
          fillOpacity: 0.2,
        }),
      });
      annotator.setAnnotations(passages.map(annotationOf));
    },
    add: (passage) => annotator?.addAnnotation(annotationOf(passage)),
  };
}

function colourOf(category: string | undefined): `#${string}` {
  const colour = defaultCategories.find(({ key }) => key === category)?.colour ?? '#808080';
  return `#${colour.slice(1)}`;
}
