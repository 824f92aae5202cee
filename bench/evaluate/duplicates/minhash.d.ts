/** The part of minhash 0.0.9 that is measured; the package brings no types. */
declare module 'minhash' {
  export class Minhash {
    update(shingle: string): void;
    jaccard(other: Minhash): number;
  }
}
