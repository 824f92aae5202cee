/** How much there is of each. */
export interface Size {
  outlets: number;
  topics: number;
  /** Of each topic. */
  questions: number;
  articles: number;
  claims: number;
}

export const librarySize: Size = {
  outlets: 60,
  topics: 20,
  questions: 12,
  articles: 10_000,
  claims: 100_000,
};

/** Of one topic. */
export const topicSizes = {
  '1x': { outlets: 10, topics: 1, questions: 20, articles: 100, claims: 1_000 },
  '10x': { outlets: 30, topics: 1, questions: 60, articles: 1_000, claims: 10_000 },
  '100x': { outlets: 100, topics: 1, questions: 200, articles: 10_000, claims: 100_000 },
} satisfies Record<string, Size>;
