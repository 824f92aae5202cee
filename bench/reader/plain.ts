import type { Subject } from './subject.ts';

/** The text alone: what any reader costs at least. */
export const plain: Subject = {
  show: (root, { content }) => {
    for (const paragraph of content.split('\n')) {
      const element = document.createElement('p');
      element.textContent = paragraph;
      root.append(element);
    }
  },
  add: () => undefined,
};
