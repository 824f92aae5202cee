/** How much there is of each. */
export interface Size {
  outlets: number;
  topics: number;
  /** Of each topic. */
  questions: number;
  articles: number;
  claims: number;
}
