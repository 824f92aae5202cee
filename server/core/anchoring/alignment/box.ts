/** A part of each of two sequences, ends exclusive. */
export interface Box {
  aFrom: number;
  aTo: number;
  bFrom: number;
  bTo: number;
}
