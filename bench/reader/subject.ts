import type { Material, Passage } from './material.ts';

/** Something that shows a text with its passages, measured like every other. */
export interface Subject {
  /** From the data to what is handed to the browser for painting. */
  show: (root: HTMLElement, material: Material) => void;
  add: (passage: Passage) => void;
}
