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

/** Views that show the rows of the matrix, so that choosing among them changes it. */
const ofRows = ['figures', 'summary'] as const satisfies readonly OtherView[];
export type ViewOfItsOwn = Exclude<OtherView, (typeof ofRows)[number]>;

/** Whether a view is not built on the rows of the matrix. */
export function isOfItsOwn(view: OtherView | undefined): view is ViewOfItsOwn {
  return view !== undefined && !ofRows.some((each) => each === view);
}

/** The digit under which a view stands. */
export function keyOf(view: View): string {
  return String(views.indexOf(view) + 1);
}
