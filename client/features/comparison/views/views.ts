/** The ways to see one comparison beside its matrix, in the order of their keys: 2, 3, … */
export const otherViews = [
  'figures',
  'wording',
  'voices',
  'timeline',
  'texts',
  'coverage',
  'summary',
] as const;
export type OtherView = (typeof otherViews)[number];
/** In an address the matrix is no view at all. */
export type View = 'matrix' | OtherView;

export const views: readonly View[] = ['matrix', ...otherViews];

export const viewNames: Readonly<Record<View, string>> = {
  matrix: 'Matrix',
  figures: 'Figures',
  wording: 'Wording',
  voices: 'Voices',
  timeline: 'Timeline',
  texts: 'Texts',
  coverage: 'Coverage',
  summary: 'In words',
};

/** Whether a view shows the rows of the matrix, so that choosing among them changes it. */
export function isMadeOfRows(view: OtherView | undefined): boolean {
  return view === undefined || view === 'figures' || view === 'summary';
}

/** The digit under which a view stands. */
export function keyOf(view: View): string {
  return String(views.indexOf(view) + 1);
}
