/** What a result needs at least (C4): answers with a value, dimensions and core dimensions that have one. */
export const leastAnswers = { answers: 9, dimensions: 7, core: 3 } as const;
