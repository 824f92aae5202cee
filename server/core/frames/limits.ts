/** Longer ones are no line any more, and a longer list is several codebooks. */
export const frameLimits = { name: 100, description: 1000, source: 500, frames: 200 } as const;
