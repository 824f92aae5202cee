/** One line of the table of `npm run evaluate`: what was asked of which set, and how well it went. */
export interface Row {
  /** The file or files it was measured on, "numbers/quantulum3_quantities.json". */
  set: string;
  /** What is counted, with its unit: "value F1 %", "sentences per second". */
  measure: string;
  ours: number;
  /** The same measure of others, taken in the same run: name → figure. */
  peers: Record<string, number>;
  /** What the figure should reach, "≥ 92"; null where nothing was promised. */
  aim: string | null;
}

/** Measures one set; `shared` is the folder that holds `data/` and `eval/`. */
export type Evaluation = (shared: string) => Promise<Row[]>;
